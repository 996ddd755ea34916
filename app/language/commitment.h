/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A statement about the future that somebody can be held to (contract, "A commitment"). */
#pragma once

#include "base/period.h"
#include "base/span.h"

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  SERAI_COMMITMENT_PLEDGE,
  SERAI_COMMITMENT_PROPOSAL,
  SERAI_COMMITMENT_TARGET,
  SERAI_COMMITMENT_INVITATION,
  SERAI_COMMITMENT_EVENT,
} SeraiCommitmentKind;

const char *serai_commitment_kind_to_string (SeraiCommitmentKind kind);
gboolean serai_commitment_kind_parse (const char *text, SeraiCommitmentKind *out_kind);

/* What a person said became of it. */
typedef enum
{
  SERAI_COMMITMENT_UNMARKED,
  SERAI_COMMITMENT_DONE,
  SERAI_COMMITMENT_SUPERSEDED,
} SeraiCommitmentOutcome;

/**
 * SeraiCommitment:
 * @span: bytes while finding, code points in a finished analysis
 * @actors: (element-type int) indices of the analysis' entities
 * @due: unset where the text doesn't say
 */
typedef struct
{
  SeraiSpan span;
  SeraiCommitmentKind kind;
  GArray *actors;
  SeraiPeriod due;
} SeraiCommitment;

SeraiCommitment *serai_commitment_new (void);
void serai_commitment_free (SeraiCommitment *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiCommitment, serai_commitment_free)

G_END_DECLS
