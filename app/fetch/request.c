/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is to be asked for, and what was asked for. */
#include "fetch/request.h"

SeraiRequest *
serai_request_new (const char *address, const char *reason)
{
  SeraiRequest *self = g_new0 (SeraiRequest, 1);
  self->address = g_strdup (address);
  self->reason = g_strdup (reason);
  return self;
}

void
serai_request_free (SeraiRequest *self)
{
  g_free (self->address);
  g_free (self->reason);
  g_free (self->accept);
  g_free (self->key_header);
  g_free (self->key);
  g_free (self->etag);
  g_free (self->last_modified);
  g_free (self);
}

char *
serai_request_dup_cache_key (const SeraiRequest *self)
{
  g_autofree char *all =
      g_strconcat (self->address, "\n", self->accept != NULL ? self->accept : "", NULL);
  return g_compute_checksum_for_string (G_CHECKSUM_SHA256, all, -1);
}

SeraiRequestRecord *
serai_request_record_new (void)
{
  return g_new0 (SeraiRequestRecord, 1);
}

void
serai_request_record_free (SeraiRequestRecord *self)
{
  g_free (self->method);
  g_free (self->address);
  g_free (self->reason);
  g_free (self->problem);
  g_free (self);
}
