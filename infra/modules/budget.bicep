param name string
param amount int
param from string
param mail string

var told = empty(mail) ? { contactEmails: [], contactRoles: ['Owner'] } : { contactEmails: [mail] }

resource budget 'Microsoft.Consumption/budgets@2023-11-01' = {
  name: name
  properties: {
    category: 'Cost'
    amount: amount
    timeGrain: 'Monthly'
    timePeriod: { startDate: from }
    notifications: {
      spent: union(told, { enabled: true, operator: 'GreaterThan', threshold: 80, thresholdType: 'Actual' })
      foreseen: union(told, { enabled: true, operator: 'GreaterThan', threshold: 100, thresholdType: 'Forecasted' })
    }
  }
}
