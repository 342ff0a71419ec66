#!/bin/bash
# Converts one shard of an archive. What stands in out/ under the name of a shard is whole.
set -u
out=out/$(basename "$1")
# A run that was believed dead may still go on: wait for it.
exec 9> "$out.lock"
flock 9
[ -e "$out" ] && exit 0
tinast ndjson "$1" -o "$out.part" --resume 2>> "$out.errors"
status=$?
# 3 is done, but records failed: they are told in the file of errors.
[ $status -eq 0 ] || [ $status -eq 3 ] || exit $status
mv "$out.part" "$out"
