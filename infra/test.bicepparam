using 'main.bicep'

param name = 'test'
param teamsAppId = '5f0f3c7a-6f0e-4a51-9d1c-2b8f6d3f9a10'
param trailOrigin = '${readEnvironmentVariable('ISMS_DOMAIN', 'isms.example.com')}/trail'
param trailDays = 1
param redundancy = 'Standard_LRS'
param functionsInstances = 40
param logDays = 30
param alertMail = readEnvironmentVariable('ISMS_ALERT_MAIL', '')
param budget = int(readEnvironmentVariable('ISMS_BUDGET', '0'))
param budgetFrom = readEnvironmentVariable('ISMS_BUDGET_FROM', '')
param tags = { owner: readEnvironmentVariable('ISMS_OWNER', 'security') }
