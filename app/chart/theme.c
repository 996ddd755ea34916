/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the inks look like; text has at least 4.5 : 1 against its page. */
#include "chart/lettering.h"
#include "chart/painter.h"

#define COLOUR(hex)                                                                                \
  {                                                                                                \
    ((hex) >> 16 & 0xff) / 255.0, ((hex) >> 8 & 0xff) / 255.0, ((hex) &0xff) / 255.0               \
  }

static const SeraiTheme light = {
    .inks =
        {
            [SERAI_INK_TEXT] = COLOUR (0x2f2f35),
            [SERAI_INK_DIM] = COLOUR (0x5e5c64),
            [SERAI_INK_GRID] = COLOUR (0xe6e6e6),
            [SERAI_INK_AXIS] = COLOUR (0xa8a6ab),
            [SERAI_INK_PAGE] = COLOUR (0xffffff),
            [SERAI_INK_FIRST] = COLOUR (0x1a5fb4),
            [SERAI_INK_SECOND] = COLOUR (0xbf4200),
            [SERAI_INK_THIRD] = COLOUR (0x1f7a54),
            [SERAI_INK_FOURTH] = COLOUR (0x8c4023),
            [SERAI_INK_FIFTH] = COLOUR (0x7d3a97),
            [SERAI_INK_SIXTH] = COLOUR (0x5a687c),
            [SERAI_INK_OTHER] = COLOUR (0x6f6e73),
            [SERAI_INK_CLAIM] = COLOUR (0x1c6ccd),
            [SERAI_INK_SUPPORTED] = COLOUR (0x17733f),
            [SERAI_INK_CLOSE] = COLOUR (0x9a6200),
            [SERAI_INK_CONTRADICTED] = COLOUR (0xc01c28),
            [SERAI_INK_UNKNOWN] = COLOUR (0x5e5c64),
        },
    .font_family = SERAI_LETTERING_FAMILY,
};

static const SeraiTheme dark = {
    .inks =
        {
            [SERAI_INK_TEXT] = COLOUR (0xf2f2f2),
            [SERAI_INK_DIM] = COLOUR (0xc0bfbc),
            [SERAI_INK_GRID] = COLOUR (0x363636),
            [SERAI_INK_AXIS] = COLOUR (0x77767b),
            [SERAI_INK_PAGE] = COLOUR (0x1e1e1e),
            [SERAI_INK_FIRST] = COLOUR (0x78aeed),
            [SERAI_INK_SECOND] = COLOUR (0xffa85c),
            [SERAI_INK_THIRD] = COLOUR (0x74d6a6),
            [SERAI_INK_FOURTH] = COLOUR (0xe0a184),
            [SERAI_INK_FIFTH] = COLOUR (0xdba6ee),
            [SERAI_INK_SIXTH] = COLOUR (0xa9b8cc),
            [SERAI_INK_OTHER] = COLOUR (0xa5a4a8),
            [SERAI_INK_CLAIM] = COLOUR (0x99c1f1),
            [SERAI_INK_SUPPORTED] = COLOUR (0x8ff0a4),
            [SERAI_INK_CLOSE] = COLOUR (0xf5c96b),
            [SERAI_INK_CONTRADICTED] = COLOUR (0xff8f87),
            [SERAI_INK_UNKNOWN] = COLOUR (0xc0bfbc),
        },
    .font_family = SERAI_LETTERING_FAMILY,
};

const SeraiTheme *
serai_theme_get_light (void)
{
  return &light;
}

const SeraiTheme *
serai_theme_get_dark (void)
{
  return &dark;
}
