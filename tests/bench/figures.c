/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How fast a million rows in UN Comtrade's layout (figures invented) are taken in, and a chart's
 * question answered on them. */
#include "library/library.h"
#include "support/library.h"

#include <glib/gstdio.h>

#define N_ROWS 1000000
#define N_COMMODITIES 5000

static const int reporters[] = {398, 762, 156, 842, 643};
static const char *const names[] = {"KAZ", "TJK", "CHN", "USA", "RUS"};
static const int partners[] = {762, 398, 643, 156, 842, 251, 276, 699, 757, 490,
                               124, 392, 410, 36,  76,  380, 724, 528, 56,  792};

static void
write_rows (const char *path)
{
  FILE *file = g_fopen (path, "w");
  g_assert_nonnull (file);
  fputs ("typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,reporterISO,"
         "reporterDesc,flowCode,flowDesc,partnerCode,partnerISO,partnerDesc,partner2Code,"
         "partner2ISO,partner2Desc,classificationCode,classificationSearchCode,"
         "isOriginalClassification,cmdCode,cmdDesc,aggrLevel,isLeaf,customsCode,customsDesc,"
         "mosCode,motCode,motDesc,qtyUnitCode,qtyUnitAbbr,qty,isQtyEstimated,altQtyUnitCode,"
         "altQtyUnitAbbr,altQty,isAltQtyEstimated,netWgt,isNetWgtEstimated,grossWgt,"
         "isGrossWgtEstimated,cifvalue,fobvalue,primaryValue,legacyEstimationFlag,isReported,"
         "isAggregate\r\n",
         file);
  for (guint i = 0; i < N_ROWS; i++)
    {
      guint commodity = i % N_COMMODITIES, rest = i / N_COMMODITIES;
      guint partner = rest % G_N_ELEMENTS (partners);
      guint reporter = rest / G_N_ELEMENTS (partners) % G_N_ELEMENTS (reporters);
      guint year = 2010 + rest / G_N_ELEMENTS (partners) / G_N_ELEMENTS (reporters);
      guint code = 10000 + commodity * 17;
      fprintf (
          file,
          "\"C\",\"A\",\"%u0101\",\"%u\",\"52\",\"%u\",\"%d\",\"%s\",\"Name\",\"X\",\"Export\","
          "\"%d\",,\"Name\",\"0\",\"W00\",\"World\",\"H4\",\"HS\",\"true\",\"%06u\",\"Goods of "
          "some kind\",\"6\",\"true\",\"C00\",\"TOTAL CPC\",\"0\",\"0\",\"TOTAL MOT\",\"8\","
          "\"kg\",\"%u\",\"false\",\"-1\",\"N/A\",\"0\",\"false\",\"%u\",\"false\",\"0\","
          "\"false\",,\"%u.5\",\"%u.5\",\"0\",\"true\",\"false\",\r\n",
          year, year, year, reporters[reporter], names[reporter], partners[partner], code,
          i * 7 % 100000, i * 7 % 100000, i * 31 % 1000000, i * 31 % 1000000);
    }
  fclose (file);
}

static void
ask (SeraiLibrary *library)
{
  g_autoptr (GArray) queries = g_array_new (FALSE, FALSE, sizeof (SeraiQuery));
  const SeraiQuery query = {.reporter = "KAZ", .partner = "ALL", .commodity = "010000"};
  g_array_append_val (queries, query);
  double best = G_MAXDOUBLE;
  guint n_rows = 0;
  for (guint i = 0; i < 5; i++)
    {
      gint64 began = g_get_monotonic_time ();
      g_autoptr (SeraiTable) table = serai_library_query (library, queries, NULL, NULL);
      best = MIN (best, (g_get_monotonic_time () - began) / 1e3);
      n_rows = table->observations->len;
    }
  g_print ("a chart's question (one kind of goods, all partners, %u rows) in %.2f ms\n", n_rows,
           best);
}

int
main (void)
{
  TestPlace place = test_place_new ();
  g_autofree char *path = g_build_filename (place.folder, "rows.csv", NULL);
  write_rows (path);
  GStatBuf status;
  g_assert_cmpint (g_stat (path, &status), ==, 0);

  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiReference) reference = serai_reference_new (&error);
  g_autoptr (SeraiRecogniser) recogniser = serai_recogniser_new (reference);
  g_autoptr (SeraiLibrary) library = serai_library_open (place.path, recogniser, &error);
  g_assert_no_error (error);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GPtrArray) inputs = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_input_free);
  g_ptr_array_add (inputs, serai_input_new_for_file (file));
  gint64 began = g_get_monotonic_time ();
  g_autoptr (GPtrArray) intakes = serai_library_add (library, inputs, NULL, NULL, NULL, &error);
  double seconds = (g_get_monotonic_time () - began) / 1e6;
  g_assert_no_error (error);
  const SeraiIntake *intake = intakes->pdata[0];
  if (intake->outcome != SERAI_OUTCOME_IMPORTED)
    g_printerr ("refused: %s\n", intake->reason);
  g_print ("figures: %u rows of Comtrade's layout (%.0f MB) in %.2f s, %.0f a second\n", N_ROWS,
           status.st_size / 1e6, seconds, N_ROWS / seconds);
  ask (library);
  g_clear_object (&library);
  test_place_clear (&place);
  return intake->outcome == SERAI_OUTCOME_IMPORTED ? 0 : 1;
}
