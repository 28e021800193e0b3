using TeamsIsms.Incidents;
using TeamsIsms.People;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Incidents;

public sealed class CaseAccessTests
{
    private static readonly CaseActor Head = new(new Guid("0e000000-0000-4000-8000-0000000000c1"), [Role.UnitHead]);

    [Fact]
    public void Everybody_sees_what_their_part_is()
    {
        Assert.Equal(CaseView.Manager, CaseAccess.Of(Some.Incident, Some.Manager));
        Assert.Equal(CaseView.Team, CaseAccess.Of(Some.Incident, Some.SecondHandler));
        Assert.Equal(CaseView.Team, CaseAccess.Of(Some.Incident, Some.Commander));
        Assert.Equal(CaseView.Reporter, CaseAccess.Of(Some.Incident, Some.Reporter));
        Assert.Equal(CaseView.Unit, CaseAccess.Of(Some.Incident, Head, "客服處"));
        Assert.Equal(CaseView.None, CaseAccess.Of(Some.Incident, Head, "網路維運部"));
        Assert.Equal(CaseView.None, CaseAccess.Of(Some.Incident, Head));
        Assert.Equal(CaseView.None, CaseAccess.Of(Some.Incident, new CaseActor(Some.Person.Id, [Role.Administrator])));
    }

    [Fact]
    public void A_restricted_case_is_for_named_people_and_the_reporters_receipt()
    {
        var restricted = Some.Incident with { IsRestricted = true, Named = [Some.Handler.Person, Some.Owner.Person] };

        Assert.Equal(CaseView.None, CaseAccess.Of(restricted, Some.Manager));
        Assert.Equal(CaseView.None, CaseAccess.Of(restricted, Some.SecondHandler));
        Assert.Equal(CaseView.None, CaseAccess.Of(restricted, Some.Commander));
        Assert.Equal(CaseView.None, CaseAccess.Of(restricted, Head, "客服處"));
        Assert.Equal(CaseView.Reporter, CaseAccess.Of(restricted, Some.Reporter));
        Assert.Equal(CaseView.Team, CaseAccess.Of(restricted, Some.Handler));
        Assert.Equal(CaseView.Team, CaseAccess.Of(restricted, Some.Owner));
        Assert.Equal(CaseView.Manager, CaseAccess.Of(restricted with { Named = [Some.Manager.Person] }, Some.Manager));
    }

    [Fact]
    public void Nothing_can_be_done_to_a_restricted_case_by_somebody_who_was_not_named()
    {
        var restricted = Some.Incident with { IsRestricted = true, Named = [Some.Owner.Person] };

        Assert.Equal(
            new UnknownCase(),
            ChangeLevel.Raise(restricted, Some.LevelThree, null, Some.Duties, Some.SecondHandler, Some.By(Some.SecondHandler)).Refusal);
        Assert.Equal(new UnknownCase(), RestrictCase.Lift(restricted, "原因", Some.Manager, Some.By(Some.Manager)).Refusal);
        Assert.Null(WriteEntry.Decide(restricted, new NewEntry("補充"), Some.Owner, Some.By(Some.Owner)).Refusal);
    }

    [Fact]
    public void Who_names_people_is_named_too()
    {
        var restricted = RestrictCase.Restrict(Some.Incident, [Some.Person.Id], Some.Handler, Some.By(Some.Handler)).Value!.Next;

        Assert.Equal([Some.Person.Id, Some.Handler.Person], restricted.Named);
        Assert.Equal(new PeopleNeeded(), RestrictCase.Restrict(restricted, [], Some.Handler, Some.By(Some.Handler)).Refusal);
    }

    [Fact]
    public void A_private_reporter_is_shown_to_the_manager_and_to_nobody_else()
    {
        var quiet = Some.Incident with { IsPrivate = true };

        Assert.Equal("王小明", CaseAccess.ReporterShown(quiet, Some.Manager));
        Assert.Equal("王小明", CaseAccess.ReporterShown(quiet, Some.Reporter));
        Assert.Null(CaseAccess.ReporterShown(quiet, Some.Handler));
        Assert.Null(CaseAccess.ReporterShown(quiet, Some.Commander));
        Assert.Equal("王小明", CaseAccess.ReporterShown(Some.Incident, Some.Handler));
        Assert.Equal(CaseView.None, CaseAccess.Of(quiet, Head, "客服處"));
        Assert.False(CaseAccess.IsShown(quiet, quiet.Reporter, Some.Handler));
        Assert.True(CaseAccess.IsShown(quiet, Some.Commander.Person, Some.Handler));
    }

    [Fact]
    public void The_chair_sees_a_weakness_while_its_risk_is_theirs_to_decide()
    {
        var chair = new CaseActor(Some.Chair, [Role.CommitteeChair]);

        Assert.Equal(CaseView.None, CaseAccess.Of(Some.Weakness, chair));
        Assert.Equal(CaseView.Team, CaseAccess.Of(Some.Weakness with { Acceptance = Some.Acceptance }, chair));
    }
}
