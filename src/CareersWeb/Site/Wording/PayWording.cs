using System.Globalization;
using CareersCatalogue.Occupations;
using CareersCatalogue.Pay;
using static CareersWeb.Site.Language.Words;

namespace CareersWeb.Site.Wording;

/// <summary>Puts pay into words.</summary>
internal static class PayWording
{
    public static string Pounds(int pounds) => "£" + pounds.ToString("N0", CultureInfo.InvariantCulture);

    public static string Range(PayRange range) => range.MinimumPounds == range.MaximumPounds
        ? Pounds(range.MinimumPounds)
        : Say("{0} to {1}", Pounds(range.MinimumPounds), Pounds(range.MaximumPounds));

    /// <summary>The agreement's name as people in the service use it.</summary>
    public static string Framework(PayFramework framework) => framework switch
    {
        PayFramework.AgendaForChange => Say("Agenda for Change, the national pay bands of most NHS staff"),
        PayFramework.MedicalAndDental => Say("The national pay scales of doctors and dentists"),
        PayFramework.Local => Say("Set by the employer"),
        PayFramework.VerySeniorManager => Say("Pay of very senior managers, set for each post"),
        _ => throw new ArgumentOutOfRangeException(nameof(framework)),
    };

    /// <summary>Where a post starts and where it usually ends, as a sentence; null without a grade.</summary>
    public static string? Grades(PayGrading pay)
    {
        if (pay.FirstGrade is not { } first) return null;
        var name = pay.Framework == PayFramework.AgendaForChange ? Say("band") + " " : "";
        return pay.TopGrade is { } top && top != first
            ? Say("This job usually runs from {0} to {1}.", name + first, name + top)
            : Say("This job is usually {0}.", name + first);
    }
}
