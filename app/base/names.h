/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An enum's words: both directions from one list. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The index of @text in @names, -1 where it is none of them. */
int serai_names_index (const char *const *names, guint n_names, const char *text);

/* Defines serai_PREFIX_to_string() and serai_PREFIX_parse() for an enum that counts from 0. */
#define SERAI_DEFINE_NAMES(Type, prefix, ...)                                                      \
  static const char *const prefix##_names[] = {__VA_ARGS__};                                       \
  const char *serai_##prefix##_to_string (Type value)                                              \
  {                                                                                                \
    g_return_val_if_fail ((guint) value < G_N_ELEMENTS (prefix##_names), prefix##_names[0]);       \
    return prefix##_names[value];                                                                  \
  }                                                                                                \
  gboolean serai_##prefix##_parse (const char *text, Type *out_value)                              \
  {                                                                                                \
    int found = serai_names_index (prefix##_names, G_N_ELEMENTS (prefix##_names), text);           \
    if (found >= 0)                                                                                \
      *out_value = (Type) found;                                                                   \
    return found >= 0;                                                                             \
  }

G_END_DECLS
