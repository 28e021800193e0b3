# Reads trx files: for each failed test its name, its message and the first six lines of the stack that are our own,
# 40 lines in all.
# -v failed=N says how many tests failed, so that every one of them gets its share of the lines.
BEGIN {
  each = failed > 0 ? int(38 / failed) : 12
  if (each < 1) each = 1
}

function show(indent, line) {
  gsub(/<[^>]*>/, "", line)
  gsub(/&#x[dD];|\r/, "", line)
  gsub(/&lt;/, "<", line)
  gsub(/&gt;/, ">", line)
  gsub(/&quot;/, "\"", line)
  gsub(/&apos;/, "'", line)
  gsub(/&amp;/, "\\&", line)
  sub(/^[ \t]+/, "", line)
  if (line == "" || left < 1) return 0
  left--
  if (++shown <= 40) print indent substr(line, 1, 300)
  return 1
}

/<UnitTestResult / {
  failing = /outcome="Failed"/
  message = stack = 0
  if (failing) {
    name = $0
    sub(/.* testName="/, "", name)
    sub(/".*/, "", name)
    left = each
    show("", name)
  }
}
failing && /<Message>/ { message = int(each / 2) }
failing && /<StackTrace>/ { message = 0; stack = 6 }
message > 0 { message -= show("    ", $0) }
stack > 0 && !/ at (System|InvokeStub|Xunit|Microsoft)|--- End of/ { stack -= show("  ", $0) }
/<\/Message>/ { message = 0 }
/<\/StackTrace>/ { stack = 0 }

# what went wrong beside the tests, for instance in the end of a fixture
/<RunInfo / { beside = /outcome="Error"/; left = each }
beside && /<Text>/ && !/\[FAIL\]/ { show("beside the tests: ", $0) }

END { if (shown > 40) print "(" shown - 40 " lines more in the trx)" }
