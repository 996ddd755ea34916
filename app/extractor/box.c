/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The box into which a process locks itself: it can think, and answer on what is open already. */
#include "extractor/box.h"

#include <errno.h>
#include <linux/landlock.h>
#include <seccomp.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Of addresses; what the libraries map at the start is about a quarter of it. */
#define MAX_MEMORY (1024ull << 20)

/* A large table of figures lies in memory once itself, and its figures beside it. */
#define MOST_MEMORY (3072ull << 20)

/* The header of Debian 12 ends at the second version of the interface. */
typedef struct
{
  guint64 file_system;
  guint64 network;
  guint64 scoped;
} LandlockRules;

/* What all readers need: memory, time, and the socket that is open. */
static const int allowed[] = {
    SCMP_SYS (read),
    SCMP_SYS (write),
    SCMP_SYS (readv),
    SCMP_SYS (writev),
    SCMP_SYS (close),
    SCMP_SYS (munmap),
    SCMP_SYS (mremap),
    SCMP_SYS (madvise),
    SCMP_SYS (brk),
    SCMP_SYS (futex),
    SCMP_SYS (rt_sigprocmask),
    SCMP_SYS (rt_sigreturn),
    SCMP_SYS (rt_sigaction),
    SCMP_SYS (sigaltstack),
    SCMP_SYS (clock_gettime),
    SCMP_SYS (gettimeofday),
    SCMP_SYS (time),
    SCMP_SYS (getrusage),
    SCMP_SYS (getrandom),
    SCMP_SYS (exit),
    SCMP_SYS (exit_group),
    SCMP_SYS (getpid),
    SCMP_SYS (gettid),
    SCMP_SYS (sched_yield),
    SCMP_SYS (restart_syscall),
    SCMP_SYS (rseq),
    SCMP_SYS (fstat),
    SCMP_SYS (set_robust_list),
    SCMP_SYS (getcpu),
};

/* What libraries try in passing and can do without. Everything else ends the process. */
static const int refused[] = {
    SCMP_SYS (open),       SCMP_SYS (openat),     SCMP_SYS (openat2),
    SCMP_SYS (stat),       SCMP_SYS (lstat),      SCMP_SYS (newfstatat),
    SCMP_SYS (statx),      SCMP_SYS (access),     SCMP_SYS (faccessat),
    SCMP_SYS (faccessat2), SCMP_SYS (readlink),   SCMP_SYS (readlinkat),
    SCMP_SYS (getcwd),     SCMP_SYS (ioctl),      SCMP_SYS (fcntl),
    SCMP_SYS (prctl),      SCMP_SYS (sysinfo),    SCMP_SYS (uname),
    SCMP_SYS (lseek),      SCMP_SYS (getdents64), SCMP_SYS (sched_getaffinity),
    SCMP_SYS (getuid),     SCMP_SYS (geteuid),    SCMP_SYS (getgid),
    SCMP_SYS (getegid),
};

static void
limit (int resource, rlim_t most)
{
  struct rlimit limits = {most, most};
  setrlimit (resource, &limits);
}

static void
set_limits (void)
{
  /* A library that warns into a full log file must not end the process by it. */
  signal (SIGXFSZ, SIG_IGN);
  limit (RLIMIT_FSIZE, 0);
  limit (RLIMIT_CORE, 0);
  limit (RLIMIT_NPROC, 0);
  limit (RLIMIT_NOFILE, 0);
#ifndef __SANITIZE_ADDRESS__
  /* AddressSanitizer reserves terabytes of addresses. */
  struct rlimit memory = {MAX_MEMORY, MOST_MEMORY};
  setrlimit (RLIMIT_AS, &memory);
#endif
}

void
serai_box_allow_memory (guint64 bytes)
{
#ifndef __SANITIZE_ADDRESS__
  struct rlimit memory = {MIN (MAX_MEMORY + 3 * bytes, MOST_MEMORY), MOST_MEMORY};
  setrlimit (RLIMIT_AS, &memory);
#endif
}

/* All rights to files, connections and signals are taken; the kernel knows some of them. */
static void
leave_file_system (void)
{
  long version = syscall (SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
  if (version < 1)
    return;
  static const guint n_rights[] = {13, 14, 15, 15, 16};
  LandlockRules rules = {
      .file_system = (1ull << n_rights[MIN (version, 5) - 1]) - 1,
      .network = version >= 4 ? 3 : 0,
      .scoped = version >= 6 ? 3 : 0,
  };
  gsize size = version >= 6 ? 24 : version >= 4 ? 16 : 8;
  int ruleset = syscall (SYS_landlock_create_ruleset, &rules, size, 0);
  if (ruleset < 0)
    return;
  syscall (SYS_landlock_restrict_self, ruleset, 0);
  close (ruleset);
}

static gboolean
add_rules (scmp_filter_ctx filter)
{
  for (guint i = 0; i < G_N_ELEMENTS (allowed); i++)
    if (seccomp_rule_add (filter, SCMP_ACT_ALLOW, allowed[i], 0) < 0)
      return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    if (seccomp_rule_add (filter, SCMP_ACT_ERRNO (EACCES), refused[i], 0) < 0)
      return FALSE;
  /* Memory, but none that can be executed; limits and signals, but of this process only. */
  return seccomp_rule_add (filter, SCMP_ACT_ALLOW, SCMP_SYS (mmap), 1,
                           SCMP_A2 (SCMP_CMP_MASKED_EQ, PROT_EXEC, 0))
             == 0
         && seccomp_rule_add (filter, SCMP_ACT_ALLOW, SCMP_SYS (mprotect), 1,
                              SCMP_A2 (SCMP_CMP_MASKED_EQ, PROT_EXEC, 0))
                == 0
         && seccomp_rule_add (filter, SCMP_ACT_ALLOW, SCMP_SYS (prlimit64), 1,
                              SCMP_A0 (SCMP_CMP_EQ, 0))
                == 0
         && seccomp_rule_add (filter, SCMP_ACT_ALLOW, SCMP_SYS (tgkill), 1,
                              SCMP_A0 (SCMP_CMP_EQ, getpid ()))
                == 0;
}

static gboolean
filter_calls (void)
{
  scmp_filter_ctx filter = seccomp_init (SCMP_ACT_KILL_PROCESS);
  gboolean is_locked = filter != NULL && add_rules (filter) && seccomp_load (filter) == 0;
  if (filter != NULL)
    seccomp_release (filter);
  return is_locked;
}

gboolean
serai_box_lock (void)
{
  if (prctl (PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
    return FALSE;
  prctl (PR_SET_DUMPABLE, 0, 0, 0, 0);
  leave_file_system ();
  set_limits ();
  return filter_calls ();
}

void
serai_box_allow_time (guint seconds)
{
  struct rusage used;
  struct rlimit limits;
  if (getrusage (RUSAGE_SELF, &used) != 0 || getrlimit (RLIMIT_CPU, &limits) != 0)
    return;
  limits.rlim_cur = used.ru_utime.tv_sec + used.ru_stime.tv_sec + 1 + seconds;
  setrlimit (RLIMIT_CPU, &limits);
}
