/* SPDX-License-Identifier: GPL-3.0-or-later */
/* HTML inside other formats: messages, feeds, books, records of the web. */
#pragma once

#include "import/composer.h"

G_BEGIN_DECLS

/* The article of a web page with what the page says of itself. @text: UTF-8. Errors:
 * SERAI_READER_ERROR. */
SeraiDocument *serai_html_read_page (const char *text, gsize length, GError **error);

/* Appends all that a piece of HTML says; no article is looked for. @title: a heading that says the
 * same is left out; may be NULL. */
void serai_html_append (const char *text, gsize length, const char *title, SeraiComposer *composer);

/* Whether a text that may be either has tags in it. */
gboolean serai_html_is_likely (const char *text);

G_END_DECLS
