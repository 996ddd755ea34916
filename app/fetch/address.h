/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Addresses of the web as people write them, and as they may be shown. */
#pragma once

#include "fetch/error.h"

G_BEGIN_DECLS

/* The one form of an address under which it is asked for and remembered: absolute, "https" where
 * none was written, host in lower-case ASCII, other letters and blanks percent-encoded, no
 * fragment, no default port. SERAI_FETCH_ERROR_ADDRESS where @text is no web address. (transfer
 * full) */
char *serai_address_normalise (const char *text, GError **error);

/* Whether a person who typed @text meant an address, not words. */
gboolean serai_address_is_likely (const char *text);

/* @relative as seen from @base, normalised. (transfer full) */
char *serai_address_resolve (const char *base, const char *relative, GError **error);

/* For people and logs: passwords and the values of parameters that hold keys are replaced by "…".
 * (transfer full) */
char *serai_address_without_secrets (const char *address);

/* "https://host:port": what limits and keys belong to. @address: normalised. (transfer full) */
char *serai_address_get_origin (const char *address);

/* The host alone, for people. (transfer full) */
char *serai_address_get_host (const char *address);

/* Whether @address is on this very machine. */
gboolean serai_address_is_loopback (const char *address);

/* An address from its parts: @pairs (name, value, …, NULL) become the query, percent-encoded but
 * for commas, colons and plus signs, pairs without value left out. (transfer full) */
char *serai_address_build (const char *base, const char *path, const char *const *pairs);

G_END_DECLS
