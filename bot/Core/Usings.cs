global using TeamsIsms.Approvals;
global using TeamsIsms.Documents;
global using TeamsIsms.Kernel;
global using TeamsIsms.People;
global using TeamsIsms.Trail;
global using TeamsIsms.Teams;
