/* SPDX-License-Identifier: GPL-3.0-or-later */
/* serai-extractor: reads untrusted files inside a box and answers on standard input's socket. */
#include "extractor/serve.h"

int
main (void)
{
  serai_serve (serai_reader_read_table);
}
