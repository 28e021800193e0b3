using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.Documents.Notices;
using TeamsIsms.People;
using TeamsIsms.Tests.Documents.Reconcile;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Documents.Notices;

/// <summary>What follows from a change of a document, on real storage and a library behind a real Graph door.</summary>
public sealed class DocumentNoticeTests
{
    private static readonly DocumentNotice Changed = new(DocumentNoticeKind.Changed, Some.Procedure.Id);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_campaigns_of_an_obsolete_document_end_and_others_go_on()
    {
        await using var stage = await LibraryStage.StartAsync();
        var campaigns = stage.Bot.Services.GetRequiredService<CampaignTable>();
        var running = await BeginAsync(campaigns, 1, Some.Procedure.Number, CampaignStatus.Active);
        var planned = await BeginAsync(campaigns, 2, Some.Procedure.Number.ToLowerInvariant(), CampaignStatus.Scheduled);
        var other = await BeginAsync(campaigns, 3, "ISMS-P-099", CampaignStatus.Active);
        var entry = await stage.RegisterAsync(Some.InForce with { Status = DocumentStatus.Obsolete, EndedAt = Some.Now, Reason = "業務終止" });

        await stage.NotifyAsync<CampaignsEndedRun>(entry, Changed);
        var closed = (await campaigns.FindAsync(running, Cancel))!;
        await stage.NotifyAsync<CampaignsEndedRun>(entry, Changed);

        Assert.Equal((CampaignStatus.Closed, "業務終止"), (closed.Status, closed.EndReason));
        Assert.Equal(closed.Trail, (await campaigns.FindAsync(running, Cancel))!.Trail);
        Assert.Equal(CampaignStatus.Cancelled, (await campaigns.FindAsync(planned, Cancel))!.Status);
        Assert.Equal(CampaignStatus.Active, (await campaigns.FindAsync(other, Cancel))!.Status);
    }

    [Fact]
    public async Task A_document_that_binds_ends_no_campaign()
    {
        await using var stage = await LibraryStage.StartAsync();
        var campaigns = stage.Bot.Services.GetRequiredService<CampaignTable>();
        var running = await BeginAsync(campaigns, 1, Some.Procedure.Number, CampaignStatus.Active);

        await stage.NotifyAsync<CampaignsEndedRun>(await stage.RegisterAsync(Some.InForce), Changed);

        Assert.Equal(CampaignStatus.Active, (await campaigns.FindAsync(running, Cancel))!.Status);
    }

    [Fact]
    public async Task External_contacts_on_the_list_get_one_letter_of_a_new_revision()
    {
        await using var stage = await LibraryStage.StartAsync();
        var contact = Some.Person with
        {
            Id = new Guid("0e000000-0000-4000-8000-0000000000e1"),
            Name = "李<供應商>",
            Kind = PersonKind.External,
            Mail = "li@supplier.example",
            UserPrincipalName = null,
        };
        await stage.WriteAsync(contact, contact with { Id = new Guid("0e000000-0000-4000-8000-0000000000e2"), Mail = "", Name = "無信箱" });
        var entry = await stage.RegisterAsync(
            Some.Procedure with { Title = "供應商管理\r\nBcc: x", Distribution = new Audience { Externals = true } },
            Some.InForce with { ChangeSummary = "新增<保密>條款", IsMaterial = false });
        var notice = new DocumentNotice(DocumentNoticeKind.Distribute, entry.Document.Id, Some.InForce.Order);

        await stage.NotifyAsync<DistributionRun>(entry, notice);
        await stage.NotifyAsync<DistributionRun>(entry, notice);

        var mail = Assert.Single(stage.Mails);
        Assert.Equal(["li@supplier.example"], mail.To);
        Assert.Contains("供應商管理 Bcc: x", mail.Subject, StringComparison.Ordinal);
        Assert.Contains("新增&lt;保密&gt;條款", mail.Body.Html, StringComparison.Ordinal);
        Assert.Contains("李&lt;供應商&gt;", mail.Body.Html, StringComparison.Ordinal);
        Assert.Equal([Some.PinnedFile.WebUrl.AbsoluteUri], mail.Links);
    }

    [Fact]
    public async Task What_changed_is_compared_once_and_asks_nobody_anew()
    {
        await using var stage = await LibraryStage.StartAsync();
        var before = await stage.OfAsync(Some.InForce, stage.Files[0]);
        var asked = await stage.OfAsync(Some.InReview.Open!, stage.Files[1]);
        var entry = await stage.RegisterAsync(before, asked);

        var compared = await stage.NotifyAsync<CompareRevisionRun>(entry, Changed);
        var again = await stage.NotifyAsync<CompareRevisionRun>(compared, Changed);

        var difference = compared.Open!.Difference!;
        Assert.Equal(asked.Pinned!.Sha256, difference.Sha256);
        Assert.InRange(difference.Found!.Passages.Count, 1, 3);
        Assert.Equal((compared.Document.Trail, compared.Open.Approval!.Stamp), (again.Document.Trail, asked.Approval!.Stamp));
        Assert.Equal(entry.Document.Trail, again.Document.Trail);
    }

    private static async Task<CampaignId> BeginAsync(CampaignTable campaigns, int number, string document, CampaignStatus status)
    {
        var campaign = Some.Campaign with
        {
            Id = new CampaignId(new Guid(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1])),
            Task = new DocumentTask(Some.PinnedDocument with { Document = Some.Document with { Number = document } }, "我已閱讀"),
            Status = status,
            StartedAt = status == CampaignStatus.Active ? Some.Now : null,
        };
        await campaigns.CreateAsync(
            _ => new CampaignStep(campaign, new TeamsIsms.Trail.TrailEvent(TeamsIsms.Trail.TrailKinds.CampaignCreated, campaign.Subject, "s:test", new TeamsIsms.Trail.TrailDetail())),
            (_, _) => { },
            Some.Now,
            Cancel);
        return campaign.Id;
    }
}
