param name string
param location string
param tags object
param insights string
param mail string

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = if (!empty(mail)) {
  name: 'ag-${name}'
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: 'isms'
    emailReceivers: [{ name: 'operations', emailAddress: mail, useCommonAlertSchema: true }]
  }
}

// What the queries look for is what the code logs and measures; a test compares them.
var rules = {
  poison: {
    text: 'A message failed for good and is kept in the table Poison.'
    query: 'traces | where message has "Poison message"'
    severity: 1
  }
  seal: {
    text: 'A day of the audit log has no whole seal hours after its midnight.'
    query: 'traces | where message has "Seal is late"'
    severity: 1
  }
  clock: {
    text: 'A statutory deadline of an incident has passed without what it asks for.'
    query: 'customMetrics | where name == "teamsisms.clocks.warnings" and tostring(customDimensions.state) == "missed" and valueSum > 0'
    severity: 0
  }
  campaign: {
    text: 'A campaign does not go on: it should have begun, or a batch of its cards waits and nobody works on it.'
    query: 'traces | where message has "Campaign is stuck"'
    severity: 1
  }
  sends: {
    text: 'The Connector takes no cards at all, or many of them were not delivered.'
    query: 'union (traces | where message has "The connector takes no cards" | summarize failures = 1000 * count()), (customMetrics | where name == "teamsisms.connector.requests" and tostring(customDimensions.verdict) in ("TryAgain", "Uncertain", "Misconfigured", "Disabled") | summarize failures = toint(sum(valueSum))) | summarize failures = sum(failures) | where failures > 100'
    severity: 1
  }
  tokens: {
    text: 'No token could be had, or the keys that callers are checked with could not be read.'
    query: 'union (customMetrics | where name == "teamsisms.tokens.failures" and valueSum > 0), (traces | where message has "Signing keys of")'
    severity: 1
  }
  failures: {
    text: 'Functions fail again and again.'
    query: 'requests | where success == false | summarize failures = count() by bin(timestamp, 5m) | where failures > 20'
    severity: 2
  }
}

resource rule 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [for item in items(rules): {
  name: '${item.key}-${name}'
  location: location
  tags: tags
  properties: {
    displayName: item.value.text
    enabled: true
    severity: item.value.severity
    scopes: [insights]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT5M'
    autoMitigate: false
    criteria: {
      allOf: [{ query: item.value.query, timeAggregation: 'Count', operator: 'GreaterThan', threshold: 0 }]
    }
    actions: { actionGroups: empty(mail) ? [] : [people.id] }
  }
}]
