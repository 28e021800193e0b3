global using TeamsIsms.Approvals;
global using TeamsIsms.Chats;
global using TeamsIsms.Documents;
global using TeamsIsms.Kernel;
global using TeamsIsms.People;
global using TeamsIsms.Teams;
global using TeamsIsms.Trail;
