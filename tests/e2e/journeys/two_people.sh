#!/bin/sh
# Two people, two vaults and a stick, over the command line alone: pair, vet, seal, open, interest, endorse, pass on,
# withdraw. Usage: two_people.sh FOLDER COMMAND…, where COMMAND runs kreis-cli. Prints what Anna and Ben see at the end.
set -eu
folder=$1
shift
stick=$folder/stick
mkdir "$stick"
umask 077
echo "fahrrad laterne quittung bergziege" > "$folder/passphrase"

anna() { kreis anna "$@"; }
ben() { kreis ben "$@"; }
kreis() {
    who=$1
    shift
    "$command" --vault "$folder/$who" --passphrase-file "$folder/passphrase" --now 2026-11-24T09:30:00Z --lang en "$@"
}
# Everything after FOLDER is one command; it stands in a file of its own, so that blanks in it stay what they are.
command=$folder/command
{
    echo "#!/bin/sh"
    printf 'exec'
    for word in "$@"; do printf " '%s'" "$word"; done
    echo ' "$@"'
} > "$command"
chmod 700 "$command"
# The newest file on the stick, which the other one takes from there.
newest() { ls -t "$stick"/*.referral | head -n 1; }
number() { "$1" --json peers number 1 | sed -n 's/.*"number": *"\([0-9 ]*\)".*/\1/p'; }
clear_stick() { rm -f "$stick"/*.referral; }

for who in anna ben; do
    test -e "$folder/$who/vault.keys" || kreis "$who" vault create > /dev/null
done

# Pair
anna card export "$stick/anna.card" --name "Anna Berger" > /dev/null
ben card export "$stick/ben.card" --name "Ben Weber" > /dev/null
anna peers add "$stick/ben.card" > /dev/null
ben peers add "$stick/anna.card" > /dev/null
test "$(number anna)" = "$(number ben)"
anna peers verify 1 "$(number ben)" --heard-by voice > /dev/null
ben peers verify 1 "$(number anna)" --heard-by voice > /dev/null

# Vet and seal
anna leads add --title Assistenz --organisation "Weber Stiftung" > /dev/null
anna referrals vet 1 --basis worked-there --since 2019 --interest none --words "Fair." --reshare ok > /dev/null
anna referrals seal 1 --to 1 --out "$stick" > /dev/null 2> "$folder/said"
grep -q "proves that you wrote this" "$folder/said"

# Open
ben referrals inspect "$(newest)" > /dev/null
ben referrals open "$(newest)" > /dev/null
clear_stick

# Interest, and Anna owes a word
ben referrals interest 1 --words "Sehr gern." --out "$stick" > /dev/null
anna referrals open "$(newest)" > /dev/null
clear_stick
anna referrals owed | grep -q "Sehr gern."

# Endorse
ben referrals endorse 1 --basis know-people --to 1 --out "$stick" > /dev/null 2>&1
anna referrals open "$(newest)" > /dev/null
clear_stick

# Pass on, with the claim behind it
ben referrals pass-on 1 --basis told-by-peer --interest none --reshare ok > /dev/null
ben referrals seal 2 --to 1 --out "$stick" > /dev/null 2>&1
anna referrals open "$(newest)" > /dev/null
clear_stick

# Withdraw
anna referrals withdraw 1 --out "$stick" > /dev/null 2>&1
ben referrals open "$(newest)" > /dev/null

anna referrals list
anna referrals show 2
ben referrals list
