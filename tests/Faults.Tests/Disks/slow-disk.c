/* Makes the disk slow for one program: each write and each flush of a file whose name holds SLOW_NAME waits first, while the file SLOW_WHILE is
   there. A flush waits 500 ms, a write up to 20 ms, drawn from the seed SLOW_SEED. Loaded before the C library (LD_PRELOAD). */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static void wait_for(int file, unsigned microseconds) {
    const char *name = getenv("SLOW_NAME"), *slow = getenv("SLOW_WHILE");
    char link[64], path[4096];
    if (!name || !slow || access(slow, F_OK) != 0) return;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0) return;
    path[length] = 0;
    if (strstr(path, name)) usleep(microseconds);
}

static unsigned some(void) {
    static unsigned state;
    const char *seed = getenv("SLOW_SEED");
    if (!state) state = seed ? (unsigned)atoi(seed) | 1u : 1u;
    return (unsigned)rand_r(&state) % 20000u;
}

#define NEXT(result, name, ...) static result (*next)(__VA_ARGS__); if (!next) *(void **)&next = dlsym(RTLD_NEXT, name)

int fsync(int file) { NEXT(int, "fsync", int); wait_for(file, 500000); return next(file); }
int fdatasync(int file) { NEXT(int, "fdatasync", int); wait_for(file, 500000); return next(file); }
ssize_t write(int file, const void *bytes, size_t count) {
    NEXT(ssize_t, "write", int, const void *, size_t);
    wait_for(file, some());
    return next(file, bytes, count);
}
ssize_t pwrite(int file, const void *bytes, size_t count, off_t at) {
    NEXT(ssize_t, "pwrite", int, const void *, size_t, off_t);
    wait_for(file, some());
    return next(file, bytes, count, at);
}
ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at) {
    NEXT(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
    wait_for(file, some());
    return next(file, bytes, count, at);
}
