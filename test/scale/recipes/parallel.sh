#!/bin/bash
# Converts the shards of an archive on this machine; called again, it goes on.
parallel -j2 --joblog jobs.log --resume-failed --retries 3 ./one.sh ::: shards/*.ndjson
