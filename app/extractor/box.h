/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The box into which a process locks itself: it can think, and answer on what is open already. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* No new privileges, no files (Landlock where the kernel has it, and seccomp), no sockets, no
 * processes, no executable memory, a limit on memory. For good. FALSE where the kernel can't. */
gboolean serai_box_lock (void);

/* From now on so many more seconds of the processor. */
void serai_box_allow_time (guint seconds);

/* Room for a file of that size beside what a small one needs; 0 afterwards. */
void serai_box_allow_memory (guint64 bytes);

G_END_DECLS
