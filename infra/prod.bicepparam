using 'main.bicep'

param name = 'prod'
param teamsAppId = '5f0f3c7a-6f0e-4a51-9d1c-2b8f6d3f9a10'
param botPlan = 'P0v3'
param trailOrigin = '${readEnvironmentVariable('ISMS_DOMAIN', 'isms.example.com')}/trail'
param redundancy = 'Standard_ZRS'
param logDays = 365
param alertMail = readEnvironmentVariable('ISMS_ALERT_MAIL', '')
param budget = int(readEnvironmentVariable('ISMS_BUDGET', '0'))
param budgetFrom = readEnvironmentVariable('ISMS_BUDGET_FROM', '')
param tags = { owner: readEnvironmentVariable('ISMS_OWNER', 'security') }
