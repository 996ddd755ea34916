/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The two halves of serai-cli fetch. */
#pragma once

#include "fetch/service.h"

G_BEGIN_DECLS

/* @argv[0]: the service's name. */
int serai_command_fetch_figures (const SeraiService *service, int argc, char **argv);

G_END_DECLS
