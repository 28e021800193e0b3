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
  sends: {
    text: 'The Connector takes no cards at all.'
    query: 'traces | where message has "The connector takes no cards"'
    severity: 1
  }
  tokens: {
    text: 'The keys that callers are checked with could not be read.'
    query: 'traces | where message has "Signing keys of"'
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
