/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The commands of serai-cli: one file each, one line in main.c's table. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Exit status, as the contract says. */
enum
{
  SERAI_EXIT_DONE = 0,
  SERAI_EXIT_REFUSED = 1, /* some inputs; each has its line */
  SERAI_EXIT_USAGE = 2,
  SERAI_EXIT_LIBRARY = 3,
};

/* @argv[0] is the command's own name. */
typedef int (*SeraiCommandFunc) (int argc, char **argv);

int serai_command_agenda (int argc, char **argv);
int serai_command_analyse (int argc, char **argv);
int serai_command_backup (int argc, char **argv);
int serai_command_chart (int argc, char **argv);
int serai_command_check (int argc, char **argv);
int serai_command_claims (int argc, char **argv);
int serai_command_compare (int argc, char **argv);
int serai_command_correct (int argc, char **argv);
int serai_command_export (int argc, char **argv);
int serai_command_extract (int argc, char **argv);
int serai_command_facets (int argc, char **argv);
int serai_command_feeds (int argc, char **argv);
int serai_command_fetch (int argc, char **argv);
int serai_command_flows (int argc, char **argv);
int serai_command_import (int argc, char **argv);
int serai_command_indicator (int argc, char **argv);
int serai_command_key (int argc, char **argv);
int serai_command_list (int argc, char **argv);
int serai_command_related (int argc, char **argv);
int serai_command_requests (int argc, char **argv);
int serai_command_reread (int argc, char **argv);
int serai_command_search (int argc, char **argv);
int serai_command_searches (int argc, char **argv);
int serai_command_shelve (int argc, char **argv);
int serai_command_show (int argc, char **argv);
int serai_command_verify (int argc, char **argv);
int serai_command_versions (int argc, char **argv);

/* Takes the options out of @argc and @argv (`--help` prints and exits). FALSE where they are wrong:
 * the person was told, and the command returns SERAI_EXIT_USAGE. */
gboolean serai_command_parse (int *argc,
                              char ***argv,
                              const char *parameters,
                              const char *summary,
                              const GOptionEntry *entries);

/* Says what is wrong with the call and how it goes; SERAI_EXIT_USAGE. */
int serai_command_complain (const char *parameters, const char *message);

G_END_DECLS
