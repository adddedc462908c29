/* Stands before the C library: counts the calls by which a program changes files, and at the nth ends the program or fails
 * the call. Writes to terminals and pipes are not counted.
 *
 *   STRIKE_AT     which call, from 1; 0 or unset counts alone
 *   STRIKE_WITH   0 ends the program before the call, -1 after half of it, otherwise the error that the call fails with
 *   STRIKE_ON     set: what takes room on the disk fails from then on, as on a full disk
 *   STRIKE_AFTER  ends the program after so many microseconds, whatever it does
 *   STRIKE_COUNT  a file that is told the count at the end
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static long at, with, on, seen;

__attribute__((constructor)) static void begin(void) {
    const char *text;
    at = (text = getenv("STRIKE_AT")) ? atol(text) : 0;
    with = (text = getenv("STRIKE_WITH")) ? atol(text) : 0;
    on = getenv("STRIKE_ON") != NULL;
    if ((text = getenv("STRIKE_AFTER"))) {
        struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGKILL};
        struct itimerspec when = {.it_value = {atol(text) / 1000000, atol(text) % 1000000 * 1000 + 1}};
        timer_t timer;
        if (timer_create(CLOCK_MONOTONIC, &event, &timer) == 0) timer_settime(timer, 0, &when, NULL);
    }
}

__attribute__((destructor)) static void tell(void) {
    const char *name = getenv("STRIKE_COUNT");
    long count = seen;
    FILE *file = name ? fopen(name, "w") : NULL;
    if (file) {
        fprintf(file, "%ld", count);
        fclose(file);
    }
}

static void end(void) {
    kill(getpid(), SIGKILL);
    for (;;) pause();
}

/* Whether this call fails. `takes` says that it needs room. */
static int strikes(int takes) {
    long now = __atomic_add_fetch(&seen, 1, __ATOMIC_SEQ_CST);
    if (at == 0 || now < at || (now > at && !(on && takes && with > 0))) return 0;
    if (with == 0) end();
    if (with < 0) return 0;
    errno = (int)with;
    return 1;
}

static int halves(void) { return at != 0 && with < 0 && seen == at; }

static int regular(int fd) {
    struct stat about;
    int kept = errno, is = fstat(fd, &about) == 0 && S_ISREG(about.st_mode);
    errno = kept;
    return is;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int fd, const void *bytes, size_t count) {
    __typeof__(&write) real = REAL(write);
    if (!regular(fd)) return real(fd, bytes, count);
    if (strikes(1)) return -1;
    if (halves()) real(fd, bytes, count / 2), end();
    return real(fd, bytes, count);
}

ssize_t pwrite(int fd, const void *bytes, size_t count, off_t offset) {
    __typeof__(&pwrite) real = REAL(pwrite);
    if (strikes(1)) return -1;
    if (halves()) real(fd, bytes, count / 2, offset), end();
    return real(fd, bytes, count, offset);
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t offset) { return pwrite(fd, bytes, count, offset); }

#define BEFORE(takes, call)        \
    if (strikes(takes)) return -1; \
    int done = call;               \
    if (halves()) end();           \
    return done

int fsync(int fd) { BEFORE(1, REAL(fsync)(fd)); }
int fdatasync(int fd) { BEFORE(1, REAL(fdatasync)(fd)); }
int ftruncate(int fd, off_t length) { BEFORE(0, REAL(ftruncate)(fd, length)); }
int ftruncate64(int fd, off64_t length) { BEFORE(0, REAL(ftruncate64)(fd, length)); }
int unlink(const char *path) { BEFORE(0, REAL(unlink)(path)); }
int unlinkat(int fd, const char *path, int flags) { BEFORE(0, REAL(unlinkat)(fd, path, flags)); }
int rename(const char *from, const char *to) { BEFORE(0, REAL(rename)(from, to)); }
int linkat(int a, const char *from, int b, const char *to, int flags) {
    BEFORE(1, REAL(linkat)(a, from, b, to, flags));
}
int mkdir(const char *path, mode_t mode) { BEFORE(1, REAL(mkdir)(path, mode)); }
int rmdir(const char *path) { BEFORE(0, REAL(rmdir)(path)); }

/* A file that may be made by it. */
#define OPENS(name)                                               \
    int name(const char *path, int flags, ...) {                  \
        va_list rest;                                             \
        va_start(rest, flags);                                    \
        int mode = flags & O_CREAT ? va_arg(rest, int) : 0;       \
        va_end(rest);                                             \
        if (!(flags & O_CREAT)) return REAL(name)(path, flags);   \
        BEFORE(1, REAL(name)(path, flags, mode));                 \
    }
OPENS(open)
OPENS(open64)

ssize_t copy_file_range(int from, off64_t *a, int to, off64_t *b, size_t count, unsigned flags) {
    if (strikes(1)) return -1;
    if (halves()) REAL(copy_file_range)(from, a, to, b, count / 2, flags), end();
    return REAL(copy_file_range)(from, a, to, b, count, flags);
}
