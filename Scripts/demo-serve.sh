#!/usr/bin/env bash
# Leaves the demonstration site running in the background, and prints its address, its accounts and how to stop it.
# usage: demo-serve.sh TAIZHANG FOLDER [PORT]  ·  demo-serve.sh stop
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p out
pid=out/site.pid
log=out/site.log

stop() {
  [ -f "$pid" ] || return 0
  number=$(cat "$pid")
  rm -f "$pid"
  # Only what is still this site: a number may belong to another process by now.
  grep -qz serve "/proc/$number/cmdline" 2>/dev/null || return 0
  kill "$number"
  while kill -0 "$number" 2>/dev/null; do sleep 0.1; done
}

stop
[ "$1" = stop ] && exit 0

program=$1
folder=$2
port=${3:-8080}
# Taken by something else: any free one.
(exec 3<> "/dev/tcp/127.0.0.1/$port") 2>/dev/null && port=0
rm -rf "$folder"
# A session of its own and no pipe of ours, so that `make demo` ends while the site goes on.
setsid Scripts/demo-site.sh "$program" "$folder" "$port" > "$log" 2>&1 < /dev/null &
number=$!
echo "$number" > "$pid"
until grep -q 'http://127' "$log"; do
  if ! kill -0 "$number" 2>/dev/null; then
    cat "$log" >&2
    exit 1
  fi
  sleep 0.2
done
grep -A 99 '^Accounts' "$log"
echo "The site runs until you stop it: make demo-stop"
