/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The library that a command works on: `--library FILE`, or the user's own. */
#pragma once

#include "library/library.h"

G_BEGIN_DECLS

/* The option for a command's table; @path: a char * that the command frees. */
#define SERAI_OPEN_OPTION(path)                                                                    \
  {                                                                                                \
    "library", 0, 0, G_OPTION_ARG_FILENAME, (path), N_ ("The library (default: your own)"), "FILE" \
  }

/* @path: (nullable) the option's value. @needs_recogniser: whether anything will be taken in or
 * analysed. NULL: the person was told why, and the command returns SERAI_EXIT_LIBRARY. */
SeraiLibrary *serai_open_library (const char *path, gboolean needs_recogniser);

/* Tells on standard error what went wrong with a library; SERAI_EXIT_LIBRARY. */
int serai_open_complain (const GError *error);

G_END_DECLS
