/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a page's JSON-LD says of its article. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Each as written, or NULL. */
typedef struct
{
  char *headline;
  char *author;
  char *publisher;
  char *published;
  char *body;
} SeraiHtmlJson;

/* Adds what @text says and isn't known yet; what isn't JSON says nothing. */
void serai_html_json_read (SeraiHtmlJson *self, const char *text);
void serai_html_json_clear (SeraiHtmlJson *self);

G_END_DECLS
