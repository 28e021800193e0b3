using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Courses;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Tests.Training.Attempts;

/// <summary>
/// The transitions of rules 4.4 and the duties of 4.11 as a person reads them there: what leads from where to where, and who may.
/// "=" stays in the state.
/// </summary>
internal static class TrainingMachine
{
    private const string Open = "Assigned>InProgress InProgress= Remedial>InProgress";
    private const string Same = "Assigned= InProgress= Remedial=";
    private const string Taker = "Learner LearnerWhoManages";
    private const string Managers = "Manager HeadWhoManages";
    private const string Readers = "Manager HeadWhoManages Head";

    /// <param name="Barred">Who holds the role and may not, because it is their own.</param>
    internal sealed record Rule(string Event, string States, string Seats, string Barred = "")
    {
        /// <summary>Null when the step is not possible in that state.</summary>
        public TrainingStatus? To(TrainingStatus from)
        {
            foreach (var state in States.Split(' '))
            {
                if (state.Split('>', '=') is [var name, var to] && name == from.ToString())
                {
                    return to.Length == 0 ? from : Enum.Parse<TrainingStatus>(to);
                }
            }

            return null;
        }

        public bool Allows(TrainingSeat seat) => Seats.Split(' ').Contains(seat.ToString());

        public bool Bars(TrainingSeat seat) => Barred.Split(' ').Contains(seat.ToString());
    }

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("read", Open, Taker),
        new("start", Open, Taker),
        new("survey", Open, Taker),
        new("reflect", Open, Taker),
        new("acceptReflection", Same, Readers, Taker),
        new("returnReflection", Same, Readers, Taker),
        new("register", Open, Taker + " " + Managers),
        new("verify", Same, Readers, Taker),
        new("rejectCertificate", Same, Readers, Taker),
        new("remedy", "Failed>Remedial", Managers, "LearnerWhoManages"),
        new("waive", "Assigned>Waived InProgress>Waived Remedial>Waived Failed>Waived", Managers, "LearnerWhoManages"),
        new("void", "InProgress= Completed>InProgress Failed>InProgress", "Manager", "LearnerWhoManages HeadWhoManages"),
        new("judge", "Completed>Effective", Readers, Taker),
        new("judgeNot", "Completed>NotEffective", Readers, Taker),
    ];

    /// <summary>An assignment in the state, with whatever the step needs to be there.</summary>
    public static TrainingAssignment In(TrainingStatus status, string step) => step switch
    {
        "acceptReflection" or "returnReflection" => Some.Training with
        {
            Status = status,
            Reflection = new ReflectionReport(ReflectionStatus.Submitted, "心得", Some.Now),
        },
        "verify" or "rejectCertificate" => Some.Training with { Status = status, Certificate = Some.Certificate },
        "read" => Some.Training with { Status = status, HasMaterial = true },
        "void" => Some.Training with
        {
            Status = status,
            Started = 1,
            Used = 1,
            PassedAttempt = status == TrainingStatus.Completed ? 1 : null,
        },
        _ => Some.Training with { Status = status },
    };

    public static Outcome<AttemptStep> Take(TrainingAssignment training, string step, TrainingActor by)
    {
        var act = Some.By(by);
        return step switch
        {
            "read" => ReadMaterial.Decide(training, by, act),
            "start" => TakeQuiz.Start(training, Some.QuizPlan, Some.Campaign.EndAt, () => Some.Paper, by, act),
            "survey" => GiveSurvey.Decide(training, null, by, act),
            "reflect" => WriteReflection.Submit(training, new string('心', 60), null, by, act),
            "acceptReflection" => WriteReflection.Accept(training, null, by, act),
            "returnReflection" => WriteReflection.Return(training, "請寫出您的作法", by, act),
            "register" => RegisterCertificate.Decide(training, Some.Certificate, by, act),
            "verify" => RegisterCertificate.Verify(training, by, act),
            "rejectCertificate" => RegisterCertificate.Reject(training, "看不清楚", by, act),
            "remedy" => SteerTraining.Remedy(training, Some.Now.AddDays(14), Some.Campaign.EndAt, by, act),
            "waive" => SteerTraining.Waive(training, "已取得同等證照", by, act),
            "void" => SteerTraining.Void(training, Some.Attempt with { Status = AttemptStatus.Failed }, "題目有誤", by, act),
            "judge" => SteerTraining.Judge(training, isEffective: true, null, by, act),
            "judgeNot" => SteerTraining.Judge(training, isEffective: false, "點擊率未下降", by, act),
            _ => throw new ArgumentOutOfRangeException(nameof(step)),
        };
    }
}
