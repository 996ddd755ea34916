/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From a file to what the store takes: read, recognised, packed. On any thread; writes nothing. */
#pragma once

#include "import/extractor-client.h"
#include "library/library.h"
#include "library/worker.h"
#include "store/originals.h"

G_BEGIN_DECLS

/**
 * SeraiArrival: what one input turned out to be.
 * @intake: what will be told; its outcome is IMPORTED where the rest is to be stored
 * @document, @table: one of them, where it is to be stored
 * @mapping: (nullable) what a person said of the table's columns, to be remembered
 * @marks: the document's, packed
 * @members: (nullable) (element-type SeraiInput) what was in it, to be read in its turn
 * @is_container: it was nothing but its members, and nothing is told of itself
 * @size: of the original, for keeping count of the memory that waits
 */
typedef struct
{
  SeraiIntake *intake;
  SeraiOriginal *original;
  SeraiDocument *document;
  SeraiAnalysis *analysis;
  GBytes *marks;
  guint n_words;
  SeraiTable *table;
  char *mapping;
  GPtrArray *members;
  gboolean is_container;
  gsize size;
} SeraiArrival;

void serai_arrival_free (SeraiArrival *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiArrival, serai_arrival_free)

/**
 * SeraiIntakeTools: what reading needs; all lent.
 * @extractor: reads the bytes in processes of its own: they are never parsed in this one
 * @reader: asked whether the bytes are in the library, before they are read
 */
typedef struct
{
  SeraiExtractor *extractor;
  SeraiRecogniser *recogniser;
  SeraiWorker *reader;
} SeraiIntakeTools;

/* Never NULL. */
SeraiArrival *serai_intake_read (const SeraiInput *input,
                                 const SeraiIntakeTools *tools,
                                 GCancellable *cancellable);

/* Takes @error's message as the reason. */
void serai_intake_refuse (SeraiIntake *self, const GError *error);

/* Tells @self that it is @known. */
void serai_intake_set_known (SeraiIntake *self, SeraiKnown *known);

G_END_DECLS
