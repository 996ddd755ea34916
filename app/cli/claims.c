/* SPDX-License-Identifier: GPL-3.0-or-later */
/* serai-cli claims: every claim of every document with its verdict. */
#include "cli/command.h"
#include "cli/json.h"
#include "cli/open.h"
#include "cli/save.h"
#include "library/ledger.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

static const char parameters[] =
    "[--library FILE] [--verdict V] [--sort published|verdict|value|quantity] [--quantity] "
    "[-o FILE.csv|json|jsonld]";

typedef struct
{
  char *library;
  char *verdict;
  char *sort;
  char *output;
  gboolean is_quantity;
} Options;

/* --- orders ---------------------------------------------------------------------------------- */

static int
compare_published (gconstpointer a, gconstpointer b)
{
  const SeraiListedClaim *one = *(const SeraiListedClaim *const *) a;
  const SeraiListedClaim *other = *(const SeraiListedClaim *const *) b;
  guint32 days[] = {one->document->published, other->document->published};
  if (days[0] != days[1])
    return days[0] > days[1] ? -1 : 1;
  if (one->article != other->article)
    return one->article < other->article ? -1 : 1;
  return (one->index > other->index) - (one->index < other->index);
}

static int
compare_verdicts (gconstpointer a, gconstpointer b)
{
  const SeraiListedClaim *one = *(const SeraiListedClaim *const *) a;
  const SeraiListedClaim *other = *(const SeraiListedClaim *const *) b;
  /* The contradicted first. */
  if (one->check->verdict != other->check->verdict)
    return one->check->verdict > other->check->verdict ? -1 : 1;
  return compare_published (a, b);
}

static int
compare_values (gconstpointer a, gconstpointer b)
{
  const SeraiListedClaim *one = *(const SeraiListedClaim *const *) a;
  const SeraiListedClaim *other = *(const SeraiListedClaim *const *) b;
  int order = strcmp (one->claim->unit, other->claim->unit);
  if (order == 0)
    order = (one->claim->value < other->claim->value) - (one->claim->value > other->claim->value);
  return order != 0 ? order : compare_published (a, b);
}

static const struct
{
  const char *name;
  GCompareFunc compare;
} orders[] = {
    {"published", compare_published},
    {"verdict", compare_verdicts},
    {"value", compare_values},
    {"quantity", serai_listed_claim_compare_quantities},
};

/* NULL: there is no such order. */
static GCompareFunc
find_order (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (orders); i++)
    if (strcmp (orders[i].name, name) == 0)
      return orders[i].compare;
  return NULL;
}

/* --- the same quantity through documents ----------------------------------------------------- */

static void
print_saying (JsonBuilder *builder, const SeraiListedClaim *claim, const SeraiListedClaim *before)
{
  json_builder_begin_object (builder);
  serai_json_add_day (builder, "published", claim->document->published);
  serai_json_add_string (builder, "title", claim->document->title);
  serai_json_add_string (builder, "publisher", claim->document->publisher);
  serai_json_add_integer (builder, "article", claim->article);
  serai_json_add_string (builder, "bound", serai_bound_to_string (claim->claim->bound));
  serai_json_add_number (builder, "value", claim->claim->value);
  serai_json_add_string (builder, "unit", claim->claim->unit);
  serai_json_add_period (builder, "period", claim->claim->period);
  serai_json_add_string (builder, "verdict", serai_verdict_to_string (claim->check->verdict));
  if (before != NULL && strcmp (before->claim->unit, claim->claim->unit) == 0)
    serai_json_add_number (builder, "revised_by", claim->claim->value - before->claim->value);
  if (before != NULL && claim->claim->kind == SERAI_CLAIM_TARGET
      && serai_period_is_set (before->claim->period) && serai_period_is_set (claim->claim->period))
    serai_json_add_integer (builder, "moved_days",
                            (gint64) claim->claim->period.last
                                - (gint64) before->claim->period.last);
  serai_json_add_string (builder, "text", claim->words);
  json_builder_end_object (builder);
}

/* A line a quantity: who said what when. @claims are sorted by quantity. */
static void
print_quantities (GPtrArray *claims)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  for (guint first = 0, end; first < claims->len; first = end)
    {
      g_autofree char *quantity = serai_listed_claim_dup_quantity (claims->pdata[first]);
      json_builder_begin_object (builder);
      serai_json_add_string (builder, "quantity", quantity);
      json_builder_set_member_name (builder, "said");
      json_builder_begin_array (builder);
      for (end = first; end < claims->len; end++)
        {
          g_autofree char *other = serai_listed_claim_dup_quantity (claims->pdata[end]);
          if (strcmp (other, quantity) != 0)
            break;
          print_saying (builder, claims->pdata[end], end > first ? claims->pdata[end - 1] : NULL);
        }
      json_builder_end_array (builder);
      json_builder_end_object (builder);
      serai_json_print_line (builder);
    }
}

/* --- the command ----------------------------------------------------------------------------- */

static int
save (GPtrArray *claims, const char *path)
{
  g_autofree char *text = g_str_has_suffix (path, ".csv")    ? serai_claims_write_csv (claims)
                          : g_str_has_suffix (path, ".json") ? serai_claims_write_json (claims)
                                                             : serai_claims_write_reviews (claims);
  return serai_save_text (path, text, "claims", claims->len);
}

static int
list (const Options *options, GCompareFunc compare, int verdict)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiLibrary) library = serai_open_library (options->library, TRUE);
  if (library == NULL)
    return SERAI_EXIT_LIBRARY;
  g_autoptr (GPtrArray) all = serai_library_list_claims (library, NULL, &error);
  if (all == NULL)
    return serai_open_complain (error);
  g_autoptr (GPtrArray) claims = g_ptr_array_new ();
  for (guint i = 0; i < all->len; i++)
    if (verdict < 0 || ((SeraiListedClaim *) all->pdata[i])->check->verdict == (guint) verdict)
      g_ptr_array_add (claims, all->pdata[i]);
  g_ptr_array_sort (claims, compare);
  if (options->output != NULL)
    return save (claims, options->output);
  if (options->is_quantity)
    {
      print_quantities (claims);
      return SERAI_EXIT_DONE;
    }
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  for (guint i = 0; i < claims->len; i++)
    {
      json_builder_begin_object (builder);
      serai_claims_add_record (builder, claims->pdata[i]);
      json_builder_end_object (builder);
      serai_json_print_line (builder);
    }
  return SERAI_EXIT_DONE;
}

static int
run (int argc, char **argv, Options *options)
{
  const GOptionEntry entries[] = {
      SERAI_OPEN_OPTION (&options->library),
      {"verdict", 0, 0, G_OPTION_ARG_STRING, &options->verdict,
       N_ ("Only supported, close, contradicted or unknown ones"), "V"},
      {"sort", 0, 0, G_OPTION_ARG_STRING, &options->sort,
       N_ ("By published (default), verdict, value or quantity"), "ORDER"},
      {"quantity", 0, 0, G_OPTION_ARG_NONE, &options->is_quantity,
       N_ ("A line a quantity: who said which figure when"), NULL},
      {"output", 'o', 0, G_OPTION_ARG_FILENAME, &options->output,
       N_ ("Writes a table (.csv), records (.json) or schema.org ClaimReview (.jsonld)"), "FILE"},
      {NULL},
  };
  SeraiVerdict verdict = SERAI_VERDICT_UNKNOWN;
  if (!serai_command_parse (&argc, &argv, parameters,
                            _ ("Prints every claim of every document with its verdict."), entries))
    return SERAI_EXIT_USAGE;
  if (argc > 1)
    return serai_command_complain (parameters, _ ("This command takes no file."));
  if (options->verdict != NULL && !serai_verdict_parse (options->verdict, &verdict))
    return serai_command_complain (parameters,
                                   _ ("The verdict is supported, close, contradicted or unknown."));
  if (options->output != NULL && !g_str_has_suffix (options->output, ".csv")
      && !g_str_has_suffix (options->output, ".json")
      && !g_str_has_suffix (options->output, ".jsonld"))
    return serai_command_complain (
        parameters, _ ("The file's ending says what to write: .csv, .json or .jsonld."));
  const char *order = options->is_quantity    ? "quantity"
                      : options->sort != NULL ? options->sort
                                              : "published";
  GCompareFunc compare = find_order (order);
  if (compare == NULL)
    return serai_command_complain (parameters,
                                   _ ("Sort by published, verdict, value or quantity."));
  return list (options, compare, options->verdict != NULL ? (int) verdict : -1);
}

int
serai_command_claims (int argc, char **argv)
{
  Options options = {0};
  int status = run (argc, argv, &options);
  g_free (options.library);
  g_free (options.verdict);
  g_free (options.sort);
  g_free (options.output);
  return status;
}
