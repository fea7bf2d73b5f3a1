#pragma once
// Two calls of the C library that Swift's Glibc module leaves out because it is made without _GNU_SOURCE. Both
// open descriptors that no child started by another thread inherits; without them one slow child could hold the
// pipe of another open.
extern int pipe2(int descriptors[2], int flags);
extern int mkostemp(char *path, int flags);
