/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every verb. Both faces, window and command line, call these and nothing below.
 *
 * One SQLite file; one worker thread that writes. Properties, signals and models belong to the
 * thread that opened the library (its thread-default main context); "…_async" calls back there.
 * Plain functions block until the worker has done it: for the command line and tests, never for a
 * window. Any verb may fail with SERAI_LIBRARY_ERROR, G_IO_ERROR_CANCELLED or a lower room's error;
 * then nothing was changed. */
#pragma once

#include "check/check.h"
#include "check/judgement.h"
#include "document/document.h"
#include "document/note.h"
#include "fetch/capture.h"
#include "import/table-mapping.h"
#include "language/analysis.h"
#include "report/brief.h"
#include "trade/query.h"
#include "trade/table.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define SERAI_LIBRARY_ERROR (serai_library_error_quark ())
GQuark serai_library_error_quark (void);
typedef enum
{
  SERAI_LIBRARY_ERROR_LOCKED,  /* another process writes */
  SERAI_LIBRARY_ERROR_DAMAGED, /* no database, or one that fails its check */
  SERAI_LIBRARY_ERROR_NEWER,   /* written by a newer version: left alone */
  SERAI_LIBRARY_ERROR_FULL,    /* the disk */
  SERAI_LIBRARY_ERROR_ACCESS,  /* cannot be read or written */
  SERAI_LIBRARY_ERROR_NOT_FOUND,
  SERAI_LIBRARY_ERROR_CONFLICT, /* an undo that meets a later change */
  SERAI_LIBRARY_ERROR_FAILED,   /* anything else: a mistake of this programme */
  SERAI_LIBRARY_ERROR_REFUSED,  /* what was asked for makes no sense: the message says why */
} SeraiLibraryError;

#define SERAI_TYPE_LIBRARY (serai_library_get_type ())
G_DECLARE_FINAL_TYPE (SeraiLibrary, serai_library, SERAI, LIBRARY, GObject)

/* Properties: "can-undo", "can-redo" (boolean); "undo-label", "redo-label" (string, what the change
 * was: one of the words below, NULL where there is none), with its subject in "undo-subject"/
 * "redo-subject" (a title or name, or NULL) and how many documents or tables it was about in
 * "undo-count"/"redo-count". Signal: "changed" after every change that was stored. */
#define SERAI_CHANGE_IMPORT "import" /* the subject is the first of them */
#define SERAI_CHANGE_DELETE "delete"
#define SERAI_CHANGE_ADD_NOTE "add-note"
#define SERAI_CHANGE_EDIT_NOTE "edit-note"
#define SERAI_CHANGE_DELETE_NOTE "delete-note"
#define SERAI_CHANGE_MARK_DONE "mark-done" /* a commitment; the subject is its words */
#define SERAI_CHANGE_MARK_SUPERSEDED "mark-superseded"
#define SERAI_CHANGE_MARK_OPEN "mark-open"
#define SERAI_CHANGE_REREAD "reread"
#define SERAI_CHANGE_OVERRULE "overrule" /* a claim's verdict; back to the figures' with: */
#define SERAI_CHANGE_FOLLOW "follow-figures"
#define SERAI_CHANGE_CHOOSE_READING "choose-reading"
#define SERAI_CHANGE_TAKE_BACK "take-back" /* a correction; made, its label is the deed's word */

/* Opens the library at @path (created with its folders where it doesn't exist). @recogniser:
 * (nullable) for those who only look: then nothing can be added. */
SeraiLibrary *serai_library_open (const char *path, SeraiRecogniser *recogniser, GError **error);
void serai_library_open_async (const char *path,
                               SeraiRecogniser *recogniser,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data);
SeraiLibrary *serai_library_open_finish (GAsyncResult *result, GError **error);
void serai_library_close (SeraiLibrary *self); /* waits for the worker; also on last unref */
SeraiRecogniser *serai_library_get_recogniser (SeraiLibrary *self);
gboolean serai_library_is_new (SeraiLibrary *self); /* it held nothing when it was opened */

/* --- taking in ------------------------------------------------------------------------------ */

/* What is to be taken in: a file or folder (recursively), or bytes that came another way. */
typedef struct
{
  GFile *file;    /* or NULL */
  GBytes *bytes;  /* where @file is NULL */
  char *name;     /* what to call it ("Pasted text"); for @file: (nullable) its path as given */
  char *encoding; /* forced, or NULL */
  SeraiTableMapping *mapping; /* how its table is to be read, as a person says it; or NULL */
  char *member;               /* what came out of a container: its place in it; else NULL */
  SeraiCapture *capture;      /* where @bytes came from an address, else NULL */
} SeraiInput;

SeraiInput *serai_input_new_for_file (GFile *file);
SeraiInput *serai_input_new_for_bytes (GBytes *bytes, const char *name);
SeraiInput *serai_input_new_for_capture (SeraiCapture *capture);
void serai_input_free (SeraiInput *self);

typedef enum
{
  SERAI_OUTCOME_IMPORTED,
  SERAI_OUTCOME_DUPLICATE, /* the same bytes are in the library: @id is theirs */
  SERAI_OUTCOME_REFUSED,
  SERAI_OUTCOME_EMPTY, /* a service was asked and had nothing: @reason says why */
} SeraiOutcome;

/**
 * SeraiIntake: what became of one file.
 * @file: as given (folders: each file in them)
 * @member: (nullable) what was in @file, where that is a container: "letters/one.txt"
 * @is_trade: a table of figures, @id a dataset's; else an article's
 * @remarks: (nullable) (element-type utf8) what was left out of a table and why
 * @reason: refused: one sentence with what to do
 */
typedef struct
{
  char *file;
  char *member;
  SeraiOutcome outcome;
  gboolean is_trade;
  gint64 id;
  char *title;
  GPtrArray *remarks;
  char *reason;
} SeraiIntake;
void serai_intake_free (SeraiIntake *self);

/* Called on the caller's thread-default context (async) or the calling thread (sync). */
typedef void (*SeraiProgress) (guint n_done,
                               guint n_total,
                               const SeraiIntake *last,
                               gpointer user_data);

/* @inputs: (element-type SeraiInput). A container (an archive, a mailbox, a feed) has an outcome
 * for each file in it and none for itself, a message with attachments one for each. One undo step
 * for the whole drop, whatever the number of transactions. (transfer full) (element-type
 * SeraiIntake), in the order of @inputs, folders sorted. Each outcome is told after its commit.
 * Cancelling keeps what was done and gives the outcomes so far, without an error; so does an error
 * of the library itself (a full disk) keep what was told. */
GPtrArray *serai_library_add (SeraiLibrary *self,
                              GPtrArray *inputs,
                              SeraiProgress progress,
                              gpointer progress_data,
                              GCancellable *cancellable,
                              GError **error);
void serai_library_add_async (SeraiLibrary *self,
                              GPtrArray *inputs,
                              SeraiProgress progress,
                              gpointer progress_data,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data);
GPtrArray *serai_library_add_finish (SeraiLibrary *self, GAsyncResult *result, GError **error);

/* --- looking --------------------------------------------------------------------------------- */

/* A row of the library. A GObject with these as read-only properties of the same names ("id",
 * "title", "published", "publisher", "language", "n-words", "n-claims", "n-notes"). */
#define SERAI_TYPE_ARTICLE (serai_article_get_type ())
G_DECLARE_FINAL_TYPE (SeraiArticle, serai_article, SERAI, ARTICLE, GObject)
gint64 serai_article_get_id (SeraiArticle *self);
const char *serai_article_get_title (SeraiArticle *self);
guint32 serai_article_get_published (SeraiArticle *self); /* a day, 0 unknown */
const char *serai_article_get_publisher (SeraiArticle *self);
const char *serai_article_get_language (SeraiArticle *self);
guint serai_article_get_n_words (SeraiArticle *self);
guint serai_article_get_n_claims (SeraiArticle *self);
guint serai_article_get_n_notes (SeraiArticle *self);

/* All articles, newest first; follows every change. (transfer none) */
GListModel *serai_library_get_articles (SeraiLibrary *self);

/* One article as it is shown. Immutable boxed; atomic reference count. */
typedef struct
{
  gint64 id;
  SeraiDocument *document;
  SeraiAnalysis *analysis; /* corrections of the person applied */
  GPtrArray *notes;        /* (element-type SeraiNote) by position */
  GPtrArray *judgements;   /* (element-type SeraiJudgement) of its claims (library/judge.h) */
} SeraiOpened;
#define SERAI_TYPE_OPENED (serai_opened_get_type ())
GType serai_opened_get_type (void);
SeraiOpened *serai_opened_ref (SeraiOpened *self);
void serai_opened_unref (SeraiOpened *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiOpened, serai_opened_unref)

SeraiOpened *
serai_library_load (SeraiLibrary *self, gint64 article, GCancellable *cancellable, GError **error);
void serai_library_load_async (SeraiLibrary *self,
                               gint64 article,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data);
SeraiOpened *serai_library_load_finish (SeraiLibrary *self, GAsyncResult *result, GError **error);

/* A hit of the search; @snippet has the words found between U+0002 and U+0003. */
typedef struct
{
  gint64 id;
  char *title;
  guint32 published;
  char *snippet;
  double score; /* the higher the better */
} SeraiHit;
void serai_hit_free (SeraiHit *self);

/* Words (all must occur; the last as a prefix), "phrases" in quotation marks; in titles, texts and
 * notes; accents, case, ё/е folded. (element-type SeraiHit), best first. */
GPtrArray *serai_library_search (SeraiLibrary *self,
                                 const char *words,
                                 guint limit,
                                 GCancellable *cancellable,
                                 GError **error);
void serai_library_search_async (SeraiLibrary *self,
                                 const char *words,
                                 guint limit,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data);
GPtrArray *serai_library_search_finish (SeraiLibrary *self, GAsyncResult *result, GError **error);

/* Stored figures; every SeraiQuery's rows, in one table. (element-type SeraiQuery) */
SeraiTable *serai_library_query (SeraiLibrary *self,
                                 GArray *queries,
                                 GCancellable *cancellable,
                                 GError **error);
void serai_library_query_async (SeraiLibrary *self,
                                GArray *queries,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer user_data);
SeraiTable *serai_library_query_finish (SeraiLibrary *self, GAsyncResult *result, GError **error);

/* Each claim held against the stored figures. @claims: (element-type SeraiClaim); result:
 * (element-type SeraiCheck) in the same order. @published: the document's day. */
GPtrArray *serai_library_check (SeraiLibrary *self,
                                GPtrArray *claims,
                                guint32 published,
                                GCancellable *cancellable,
                                GError **error);
void serai_library_check_async (SeraiLibrary *self,
                                GPtrArray *claims,
                                guint32 published,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer user_data);
GPtrArray *serai_library_check_finish (SeraiLibrary *self, GAsyncResult *result, GError **error);

/* --- telling on ------------------------------------------------------------------------------ */

/* The cited brief on these articles: (element-type gint64), in this order. */
SeraiBrief *serai_library_compose_brief (SeraiLibrary *self,
                                         GArray *articles,
                                         GCancellable *cancellable,
                                         GError **error);
void serai_library_compose_brief_async (SeraiLibrary *self,
                                        GArray *articles,
                                        GCancellable *cancellable,
                                        GAsyncReadyCallback callback,
                                        gpointer user_data);
SeraiBrief *
serai_library_compose_brief_finish (SeraiLibrary *self, GAsyncResult *result, GError **error);

/* --- changing: each is one step that can be undone ------------------------------------------- */

/* Waits for all reads and writes asked for so far; @result of these verbs: TRUE, or FALSE and an
 * error. "save_note": @note->id 0 makes a new one; its id comes back from the finish function. */
gboolean serai_library_delete (SeraiLibrary *self, gint64 article, GError **error);
void serai_library_delete_async (SeraiLibrary *self,
                                 gint64 article,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data);
/* Several articles and tables of figures in one step. (element-type gint64) @tables: ids of their
 * datasets; whatever else was read from the same file goes too. Those that have gone are passed. */
gboolean
serai_library_remove (SeraiLibrary *self, GArray *articles, GArray *tables, GError **error);
void serai_library_remove_async (SeraiLibrary *self,
                                 GArray *articles,
                                 GArray *tables,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data);
gint64 serai_library_save_note (SeraiLibrary *self, SeraiNote *note, GError **error);
void serai_library_save_note_async (SeraiLibrary *self,
                                    SeraiNote *note,
                                    GCancellable *cancellable,
                                    GAsyncReadyCallback callback,
                                    gpointer user_data);
gint64 serai_library_save_note_finish (SeraiLibrary *self, GAsyncResult *result, GError **error);
gboolean serai_library_delete_note (SeraiLibrary *self, gint64 note, GError **error);
void serai_library_delete_note_async (SeraiLibrary *self,
                                      gint64 note,
                                      GCancellable *cancellable,
                                      GAsyncReadyCallback callback,
                                      gpointer user_data);
/* Reads an article's stored original again in @encoding (NULL: as it is detected), analyses it and
 * puts both in the place of what was read before. The id stays; so do the notes, each where its
 * words are found again (serai_note_find()), else with an empty span. */
gboolean
serai_library_reread (SeraiLibrary *self, gint64 article, const char *encoding, GError **error);
void serai_library_reread_async (SeraiLibrary *self,
                                 gint64 article,
                                 const char *encoding,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data);
gboolean serai_library_undo (SeraiLibrary *self, GError **error);
void serai_library_undo_async (SeraiLibrary *self,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data);
gboolean serai_library_redo (SeraiLibrary *self, GError **error);
void serai_library_redo_async (SeraiLibrary *self,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data);
/* For delete, remove, delete_note, reread, undo and redo, and "library/correct.h" and
 * "library/judge.h". */
gboolean serai_library_change_finish (SeraiLibrary *self, GAsyncResult *result, GError **error);

/* --- keeping --------------------------------------------------------------------------------- */

/* Integrity of the file, the foreign keys and the search index; the error says what is wrong. */
gboolean serai_library_verify (SeraiLibrary *self, GError **error);
/* A consistent copy while in use. */
gboolean serai_library_backup (SeraiLibrary *self, const char *path, GError **error);

G_END_DECLS
