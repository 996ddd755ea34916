/* SPDX-License-Identifier: GPL-3.0-or-later */
/* serai-extractor: reads untrusted files inside a box and answers on standard input's socket. */
#include "extractor/worker.h"

int
main (void)
{
  serai_worker_run (serai_reader_read);
}
