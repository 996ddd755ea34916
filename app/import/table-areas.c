/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whom a row of figures is about: codes and names → ISO 3166-1 alpha-3, "WLD", "X_…". */
#include "import/table-areas.h"

#include "base/text.h"
#include "reference/areas.h"

#include <string.h>

#define MAX_CODE 19

struct _SeraiTableAreas
{
  SeraiReference *reference;
  SeraiAreas *codes;  /* NULL where the data are damaged */
  GHashTable *found;  /* text as written → code, "" where unknown */
  GHashTable *alpha2; /* ISO 3166-1 alpha-2 → alpha-3 */
};

/* Codes that statistics use and ISO 3166-1 doesn't (any more), and names of groups; folded. */
static const struct
{
  const char *text;
  const char *code;
} others[] = {
    {"world", "WLD"},
    {"all countries", "WLD"},
    {"весь мир", "WLD"},
    {"мир", "WLD"},
    {"все страны", "WLD"},
    {"всего", "WLD"},
    {"итого", "WLD"},
    {"весь мир - всего", "WLD"},
    {"всего по республике", "WLD"},
    {"total", "WLD"},
    {"cis", "X_CIS"},
    {"снг", "X_CIS"},
    {"страны снг", "X_CIS"},
    {"eaeu", "X_EAEU"},
    {"еаэс", "X_EAEU"},
    {"страны еаэс", "X_EAEU"},
    {"eu", "X_EU"},
    {"ес", "X_EU"},
    {"eu27", "X_EU"},
    {"eu28", "X_EU"},
    {"european union", "X_EU"},
    {"страны ес", "X_EU"},
    {"страны евросоюза", "X_EU"},
    {"европейский союз", "X_EU"},
    {"extra-eu", "X_EXTRA_EU"},
    {"intra-eu", "X_INTRA_EU"},
    {"страны вне снг", "X_NON_CIS"},
    {"страны дальнего зарубежья", "X_NON_CIS"},
    {"европа", "X_EUROPE"},
    {"азия", "X_ASIA"},
    {"америка", "X_AMERICA"},
    {"африка", "X_AFRICA"},
    {"океания", "X_OCEANIA"},
    {"австралия и океания", "X_OCEANIA"},
    {"europe", "X_EUROPE"},
    {"asia", "X_ASIA"},
    {"africa", "X_AFRICA"},
    {"oceania", "X_OCEANIA"},
    {"undefined country", "X_NES"},
    {"other asia, nes", "TWN"},
    {"страны шос", "X_SCO"},
    {"sco", "X_SCO"},
    {"шос", "X_SCO"},
    {"asean", "X_ASEAN"},
    {"oecd", "X_OECD"},
    {"opec", "X_OPEC"},
    {"areas nes", "X_NES"},
    {"areas, nes", "X_NES"},
    {"unspecified", "X_NES"},
    {"bunkers", "X_BUNKERS"},
    {"free zones", "X_FREE_ZONES"},
    {"others", "X_OTHER"},
    {"other countries", "X_OTHER"},
    {"прочие страны", "X_OTHER"},
    {"прочие", "X_OTHER"},
    {"rest of the world", "X_OTHER"},
};

SeraiTableAreas *
serai_table_areas_new (SeraiReference *reference)
{
  SeraiTableAreas *self = g_new0 (SeraiTableAreas, 1);
  self->reference = reference;
  self->codes = serai_areas_new (NULL);
  self->found = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->alpha2 = g_hash_table_new (g_str_hash, g_str_equal);
  guint n_names = 0;
  const SeraiName *names = serai_reference_get_names (reference, &n_names);
  for (guint i = 0; i < n_names; i++)
    {
      const SeraiEntry *entry = names[i].entry;
      if (entry->subject == SERAI_SUBJECT_COUNTRY && entry->code != NULL && entry->iso3 != NULL)
        g_hash_table_insert (self->alpha2, (gpointer) entry->code, (gpointer) entry->iso3);
    }
  return self;
}

void
serai_table_areas_free (SeraiTableAreas *self)
{
  g_hash_table_unref (self->found);
  g_hash_table_unref (self->alpha2);
  g_clear_pointer (&self->codes, serai_areas_free);
  g_free (self);
}

/* "X_CIS_NON_EAEU": a group by its own code, kept as it is. */
static gboolean
is_group_code (const char *text)
{
  if (!g_str_has_prefix (text, "X_") || strlen (text) > MAX_CODE)
    return FALSE;
  return text[2] != '\0' && strspn (text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") == strlen (text);
}

static const char *
find_by_name (SeraiTableAreas *self, const char *text)
{
  const SeraiEntry *entry =
      serai_reference_find_by_name (self->reference, SERAI_SUBJECT_COUNTRY, text);
  return entry != NULL ? entry->iso3 : NULL;
}

/* "Иран, Исламская Республика", "Congo (Democratic Republic of the)", "Tajikistan 2)": official
 * lists turn names round or add marks. */
static const char *
find_by_turned_name (SeraiTableAreas *self, const char *text)
{
  const char *comma = strstr (text, ", ");
  gsize length = strcspn (text, "(*0123456789");
  g_autofree char *head = g_strndup (text, length);
  g_strstrip (head);
  if (comma == NULL)
    return *head != '\0' && length < strlen (text) ? find_by_name (self, head) : NULL;
  g_autofree char *first = g_strndup (text, comma - text);
  g_autofree char *turned = g_strdup_printf ("%s %s", comma + 2, first);
  const char *found = find_by_name (self, turned);
  return found != NULL ? found : find_by_name (self, first);
}

static const SeraiArea *
find_area (SeraiTableAreas *self, const char *upper)
{
  return self->codes != NULL ? serai_areas_find (self->codes, upper) : NULL;
}

/* "G110", "1C_080": the IMF's own groups. */
static gboolean
is_imf_group (const char *upper)
{
  return (upper[0] == 'G' && strlen (upper) >= 4 && strspn (upper + 1, "X0123456789") >= 3
          && upper[1 + strspn (upper + 1, "X0123456789")] == '\0')
         || g_str_has_prefix (upper, "1C_");
}

static const char *
look_up (SeraiTableAreas *self, const char *text)
{
  g_autofree char *upper = g_ascii_strup (text, -1);
  g_strstrip (upper);
  if (is_group_code (upper))
    return g_intern_string (upper);
  gsize length = strlen (upper);
  if (length == 3 && serai_reference_find_country (self->reference, upper) != NULL)
    return serai_reference_find_country (self->reference, upper)->iso3;
  const SeraiArea *area = find_area (self, upper);
  if (area != NULL)
    return area->area;
  if (is_imf_group (upper) && length < MAX_CODE - 2)
    {
      g_autofree char *code = g_strconcat ("X_", upper, NULL);
      return g_intern_string (code);
    }
  g_autofree char *folded = serai_text_fold (text);
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    if (strcmp (others[i].text, folded) == 0)
      return others[i].code;
  const char *iso3 = length == 2 ? g_hash_table_lookup (self->alpha2, upper) : NULL;
  if (iso3 == NULL)
    iso3 = find_by_name (self, text);
  if (iso3 == NULL)
    iso3 = find_by_turned_name (self, text);
  /* "KAZ: Kazakhstan", as tables with codes and labels have it. */
  const char *colon = strstr (text, ": ");
  g_autofree char *head = iso3 == NULL && colon != NULL ? g_strndup (text, colon - text) : NULL;
  return head != NULL && *head != '\0' ? look_up (self, head) : iso3;
}

const char *
serai_table_areas_find (SeraiTableAreas *self, const char *text)
{
  const char *known = g_hash_table_lookup (self->found, text);
  if (known == NULL)
    {
      const char *code = *text != '\0' ? look_up (self, text) : NULL;
      known = g_strdup (code != NULL ? code : "");
      g_hash_table_insert (self->found, g_strdup (text), (gpointer) known);
    }
  return *known != '\0' ? known : NULL;
}

const char *
serai_table_areas_get_note (SeraiTableAreas *self, const char *text)
{
  g_autofree char *upper = g_ascii_strup (text, -1);
  const SeraiArea *area = find_area (self, g_strstrip (upper));
  return area != NULL ? area->note : "";
}
