/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is open and selected: the one thing that all panes share. They bind to it and stay blind to
 * each other. Main thread. */
#pragma once

#include "library/library.h"
#include "question.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define SERAI_TYPE_SESSION (serai_session_get_type ())
G_DECLARE_FINAL_TYPE (SeraiSession, serai_session, SERAI, SESSION, GObject)

/* Properties, each with notify:
 *   "settings"     GSettings, set at construction
 *   "library"      SeraiLibrary, NULL until it is open
 *   "article-id"   int64, what is asked for, 0 for none; "article" follows when it is loaded
 *   "article"      SeraiOpened (boxed), NULL for none; a new value also after every change of the
 *                  library that may concern it (a note saved, an entity renamed)
 *   "checks"       GPtrArray (boxed) of SeraiCheck, one a claim of the article, NULL until known
 *   "entity"       string, the selected entity's key or NULL
 *   "claim"        int, the selected claim's index in the article's analysis, -1 for none
 *   "question"     SeraiQuestion (boxed), what the chart shows, NULL for nothing
 *   "has-passage"  boolean, whether words are selected in the text: serai_session_get_passage()
 *   "busy"         boolean, something long goes on; "progress" double 0 to 1, "progress-text"
 *   "can-go-back", "can-go-forward"  boolean, the history of opened articles
 *
 * Signals, where a property doesn't do:
 *   "reveal" (uint start, uint end)  show this stretch of the article's text (code points)
 *   "toast" (string sentence, boolean can_undo)  tell the person; with an Undo button
 */

SeraiSession *serai_session_new (GSettings *settings);

GSettings *serai_session_get_settings (SeraiSession *self);
SeraiLibrary *serai_session_get_library (SeraiSession *self); /* nullable */
void serai_session_set_library (SeraiSession *self, SeraiLibrary *library);

gint64 serai_session_get_article_id (SeraiSession *self);
SeraiOpened *serai_session_get_article (SeraiSession *self);         /* nullable, lent */
GPtrArray *serai_session_get_checks (SeraiSession *self);            /* nullable, lent */
SeraiCheck *serai_session_get_check (SeraiSession *self, int claim); /* nullable, lent */
/* (nullable) (lent) What the person judged of a claim. */
const SeraiJudgement *serai_session_get_judgement (SeraiSession *self, int claim);

/* Opens an article (0 closes) and remembers it in the history. */
void serai_session_open (SeraiSession *self, gint64 article);
void serai_session_go (SeraiSession *self, int steps); /* -1 back, 1 forward */

/* Entity and claim exclude each other: choosing one lets go of the other. */
const char *serai_session_get_entity (SeraiSession *self);
void serai_session_set_entity (SeraiSession *self, const char *key);
int serai_session_get_claim (SeraiSession *self);
void serai_session_set_claim (SeraiSession *self, int claim);

const SeraiQuestion *serai_session_get_question (SeraiSession *self);
void serai_session_set_question (SeraiSession *self, const SeraiQuestion *question);

/* The words selected in the text, in code points of the document; FALSE where there are none. */
gboolean serai_session_get_passage (SeraiSession *self, SeraiSpan *out_span);
void serai_session_set_passage (SeraiSession *self, SeraiSpan span); /* empty: none */

void serai_session_set_progress (SeraiSession *self, gboolean busy, double part, const char *text);

void serai_session_reveal (SeraiSession *self, SeraiSpan span);
void serai_session_toast (SeraiSession *self, const char *sentence, gboolean can_undo);
/* Tells of @error once; a cancelled question is no error. NULL is allowed. */
void serai_session_report (SeraiSession *self, const GError *error);

G_END_DECLS
