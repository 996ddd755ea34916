/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the name tagger sees of a document: numbers for words, and features made of them.
 *
 * The trainer and the tagger share this file; a change in it, or in the numbers of SeraiCues, asks
 * for a new training and for the next SERAI_TAG_FEATURES. Words added to the tables do not; a new
 * training profits from them. */
#pragma once

#include "language/draft.h"

G_BEGIN_DECLS

/* The version of the features; a model trained on others is refused. */
#define SERAI_TAG_FEATURES 1
#define SERAI_TAG_MAX_FEATURES 80
/* Longer rows of capitals are cut. */
#define SERAI_TAG_MAX_STRETCH 64

/* Outside a name; then for each kind: begin, inside, last, and the only word. */
typedef enum
{
  SERAI_TAG_PERSON,
  SERAI_TAG_ORGANISATION,
  SERAI_TAG_PLACE,
  SERAI_N_TAG_KINDS,
  SERAI_TAG_NOTHING = SERAI_N_TAG_KINDS, /* a capital that names nobody */
} SeraiTagKind;
enum
{
  SERAI_LABEL_OUTSIDE = 0,
  SERAI_N_LABELS = 1 + 4 * SERAI_N_TAG_KINDS,
};
#define SERAI_LABEL_BEGIN(kind) (1 + 4 * (kind))
#define SERAI_LABEL_INSIDE(kind) (2 + 4 * (kind))
#define SERAI_LABEL_LAST(kind) (3 + 4 * (kind))
#define SERAI_LABEL_ONLY(kind) (4 + 4 * (kind))

/* Whether @next may stand behind @label; the edges of a stretch are "outside". */
gboolean serai_label_may_follow (guint label, guint next);

typedef struct _SeraiTagView SeraiTagView;

/* @draft is lent; its findings aren't looked at. */
SeraiTagView *serai_tag_view_new (const SeraiDraft *draft);
void serai_tag_view_free (SeraiTagView *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiTagView, serai_tag_view_free)

/* The next tokens [first, end) from @from on in which names may stand: capitals, with a few other
 * words between. FALSE where there are none. */
gboolean
serai_tag_view_next (const SeraiTagView *self, guint from, guint *out_first, guint *out_end);

/* Hashes of what can be said of token @i; how many. */
guint serai_tag_view_describe (const SeraiTagView *self,
                               guint i,
                               guint64 out_features[SERAI_TAG_MAX_FEATURES]);

G_END_DECLS
