/* SPDX-License-Identifier: GPL-3.0-or-later */
/* serai-cli: the engine without a window. */
#include "base/translations.h"
#include "cli/command.h"
#include "config.h"

#include <glib/gi18n.h>
#include <malloc.h>
#include <stdio.h>
#include <string.h>

typedef struct
{
  const char *name;
  SeraiCommandFunc run;
  const char *parameters;
  const char *summary;
} Command;

static const Command commands[] = {
    {"agenda", serai_command_agenda,
     "[--library FILE] [--from D] [--to D] [--country ISO3] "
     "[--status open|done|overdue|superseded] [-o FILE.ics|csv] [--done ID]",
     N_ ("what was promised in all documents, by the day on which it is due")},
    {"analyse", serai_command_analyse, "[--date YYYY-MM-DD] FILE…",
     N_ ("what each document names, claims and promises")},
    {"backup", serai_command_backup, "[--library FILE] FILE",
     N_ ("a consistent copy of the library, also while it is in use")},
    {"chart", serai_command_chart,
     "[--library FILE] --reporter ISO3 --partner ISO3|WLD|ALL [--measure M] "
     "[--kind line|bar|area|rank|treemap] [--growth] [--index YEAR] [--log] [--from P] [--to P] "
     "[--size WxHmm] -o FILE.svg|png|pdf|csv",
     N_ ("two countries' trade as both report it, or all partners side by side, drawn")},
    {"check", serai_command_check, "[--library FILE] [--date YYYY-MM-DD] [--text] FILE…",
     N_ ("each claim of the documents, held against the library's figures")},
    {"claims", serai_command_claims,
     "[--library FILE] [--verdict V] [--sort ORDER] [--quantity] [-o FILE.csv|json|jsonld]",
     N_ ("every claim of every document with its verdict; who said which figure when")},
    {"compare", serai_command_compare, "[--library FILE] [--all] ID ID",
     N_ ("what two articles have apart, paragraph by paragraph and word by word")},
    {"correct", serai_command_correct,
     "[--library FILE] [--article ID] [--preview] list|rename|retype|merge|distinct|ignore|confirm|"
     "mark|unmark|split|take-back …",
     N_ ("names corrected for all documents, those that come later too")},
    {"export", serai_command_export,
     "[--library FILE] --articles ID[,ID…] -o FILE.md|html|odt|pdf|json",
     N_ ("the cited brief: notes, quotations, claims with verdicts, charts, sources")},
    {"extract", serai_command_extract, "FILE…", N_ ("each document as it was read")},
    {"facets", serai_command_facets, "[--library FILE] [--limit N] [--where KIND=VALUE]… KIND",
     N_ ("what articles have in common, and how many of them: issuers, countries, verdicts …")},
    {"feeds", serai_command_feeds, "[--library FILE] [--follow URL] [--leave URL]",
     N_ ("the feeds that are followed; “fetch --feeds” fetches what is new in them")},
    {"fetch", serai_command_fetch, "[--library FILE] [--feeds] [URL…]",
     N_ ("fetches pages and feeds into the library; “fetch comtrade|wits|imf|worldbank --help” "
         "tells how figures are fetched")},
    {"flows", serai_command_flows,
     "[--library FILE] --reporter ISO3 [--partner ISO3|WLD|ALL] [--flow X|M|RX|RM] "
     "[--commodity HS] [--from P] [--to P]",
     N_ ("the stored figures")},
    {"import", serai_command_import, "[--library FILE] [--encoding NAME] PATH…",
     N_ ("takes documents and trade tables into the library, folders with all in them")},
    {"indicator", serai_command_indicator,
     "NAME [--library FILE] --reporter ISO3 [--partner ISO3|WLD] [--measure M] [--commodity HS] "
     "[--period P] [--base P]",
     N_ ("growth, share, rank, concentration and others, with the inputs")},
    {"key", serai_command_key, "SERVICE",
     N_ ("keeps the key to a service, read from standard input, in the desktop's store for "
         "passwords")},
    {"list", serai_command_list, "[--library FILE] [--where KIND=VALUE]…",
     N_ ("the articles of the library")},
    {"related", serai_command_related, "[--library FILE] [--limit N] ID",
     N_ ("what is nearly the same as an article, or speaks of the same figure, people, countries")},
    {"requests", serai_command_requests, "[--library FILE] [--limit N]",
     N_ ("every request that was ever sent, the newest first")},
    {"reread", serai_command_reread, "[--library FILE] [--encoding NAME] ID",
     N_ ("reads an article's original again, in another character encoding")},
    {"search", serai_command_search, "[--library FILE] [--limit N] [--where KIND=VALUE]… QUERY…",
     N_ ("the articles that have all these words")},
    {"searches", serai_command_searches,
     "[--library FILE] [--save NAME [--where KIND=VALUE]… [WORD…]] [--forget NAME]",
     N_ ("searches that were saved")},
    {"shelve", serai_command_shelve,
     "[--library FILE] [--reading unread|reading|read] [--star|--unstar] [--tag NAME|--untag NAME] "
     "ID…",
     N_ ("articles marked as read, starred, tagged")},
    {"show", serai_command_show, "[--library FILE] ID…",
     N_ ("articles of the library with what they name, as corrected")},
    {"verify", serai_command_verify, "[--library FILE]", N_ ("whether the library is whole")},
    {"versions", serai_command_versions, "[--library FILE] [--diff] ID",
     N_ ("the visits to the address from which an article came, and what each found")},
};

static void
print_usage (FILE *stream)
{
  fprintf (stream, "%s\n\n", _ ("usage: serai-cli COMMAND [OPTION…] …"));
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    fprintf (stream, "  serai-cli %s %s\n      %s\n", commands[i].name, commands[i].parameters,
             _ (commands[i].summary));
  fprintf (stream, "\n%s\n", _ ("“serai-cli COMMAND --help” tells more; “--version” the version."));
}

int
main (int argc, char **argv)
{
  serai_translations_bind ();
  /* A command lives briefly and needs again what it gave back: a fifth of the time of reading many
   * documents went into returning pages to the system and having them cleared anew. */
  mallopt (M_TRIM_THRESHOLD, 64 << 20);
  mallopt (M_TOP_PAD, 4 << 20);

  const char *name = argc > 1 ? argv[1] : "";
  if (strcmp (name, "--help") == 0 || strcmp (name, "-h") == 0)
    {
      print_usage (stdout);
      return SERAI_EXIT_DONE;
    }
  if (strcmp (name, "--version") == 0)
    {
      printf ("serai-cli %s\n", SERAI_VERSION);
      return SERAI_EXIT_DONE;
    }
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (strcmp (name, commands[i].name) == 0)
      return commands[i].run (argc - 1, argv + 1);
  if (argc > 1)
    fprintf (stderr, _ ("serai-cli: there is no command “%s”.\n\n"), name);
  print_usage (stderr);
  return SERAI_EXIT_USAGE;
}
