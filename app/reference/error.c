/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The reference's errors, which its compiler raises as well. */
#include "reference/reference.h"

G_DEFINE_QUARK (serai_reference_error, serai_reference_error)
