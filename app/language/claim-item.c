/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Items of a list in a sentence: "its main partners were Türkiye (16.2 percent), Russia (11.8)". */
#include "language/claim-reader.h"

#include <string.h>

#define MOST_STEPS 5

gboolean
serai_claim_reader_find_item (const SeraiClaimReader *self,
                              guint i,
                              gboolean after_comma,
                              char out_iso3[4])
{
  static const char *const marks[] = {"(", "-", ":", "|"};
  gboolean has_mark = FALSE;
  out_iso3[0] = '\0';
  for (guint at = i; at-- > 0 && i - at < MOST_STEPS;)
    {
      const SeraiAtom *atom = serai_atom (self->atoms, at);
      gboolean is_mark = (after_comma && serai_atom_is_mark (atom, self->passage, ","))
                         || serai_atom_is_mark (atom, self->passage, "+");
      for (guint k = 0; k < G_N_ELEMENTS (marks); k++)
        is_mark = is_mark || serai_atom_is_mark (atom, self->passage, marks[k]);
      has_mark = has_mark || is_mark;
      if (has_mark && atom->iso3[0] != '\0' && !atom->is_owner)
        {
          g_strlcpy (out_iso3, atom->iso3, 4);
          return TRUE;
        }
      /* "Germany's share was 5.1 billion, Italy's 3.3 billion" */
      if (!has_mark && atom->is_owner && atom->iso3[0] != '\0')
        {
          g_strlcpy (out_iso3, atom->iso3, 4);
          return TRUE;
        }
      const char *text = serai_atom_get_text (atom, self->passage);
      is_mark = is_mark || strcmp (text, "plus") == 0 || strcmp (text, "minus") == 0
                || strcmp (text, "плюс") == 0 || strcmp (text, "минус") == 0;
      if (!is_mark && !serai_atom_is (atom, SERAI_CLASS_FILLER)
          && !serai_atom_is (atom, SERAI_CLASS_SHARE_OF))
        return FALSE;
    }
  return FALSE;
}

gboolean
serai_claim_reader_frame_item (SeraiClaimReader *self, guint i, SeraiTradeFrame *out_frame)
{
  char iso3[4];
  SeraiClause before = {0, i};
  if (i < 2 || !serai_atom_is_mark (serai_atom (self->atoms, i - 1), self->passage, "(")
      || !serai_claim_reader_find_item (self, i, FALSE, iso3))
    return FALSE;
  for (guint at = i; at-- > 0;)
    {
      if (serai_atom_is (serai_atom (self->atoms, at), SERAI_CLASS_ROLE))
        {
          serai_trade_frame_read_role (out_frame, self->atoms, self->passage, before, at);
          return TRUE;
        }
      if (serai_atom_is_mark (serai_atom (self->atoms, at), self->passage, ";"))
        break;
    }
  g_autoptr (GArray) frames = serai_trade_frames_find (self->atoms, self->passage, before);
  for (guint k = frames->len; k-- > 0;)
    {
      const SeraiTradeFrame *frame = &g_array_index (frames, SeraiTradeFrame, k);
      if (frame->is_verb || frame->is_figure || frame->measure == SERAI_MEASURE_BALANCE)
        continue;
      *out_frame = *frame;
      out_frame->commodity = g_strdup (frame->commodity);
      return TRUE;
    }
  return FALSE;
}
