/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Why a mention was taken to refer to its entity. */
#include "language/join.h"

#include "base/names.h"

SERAI_DEFINE_NAMES (SeraiJoin,
                    join,
                    "none",
                    "listed",
                    "same-words",
                    "spelling",
                    "part",
                    "initials",
                    "patronymic",
                    "beside",
                    "shown-office",
                    "held-office",
                    "honorific",
                    "counterpart",
                    "brackets",
                    "letters",
                    "short-form",
                    "capital",
                    "said")
