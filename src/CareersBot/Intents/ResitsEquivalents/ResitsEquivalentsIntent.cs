using CareersBot.Understanding;
using CareersCatalogue.Occupations;
using CareersCatalogue.Support;

namespace CareersBot.Intents.ResitsEquivalents;

/// <summary>What qualifications count as, and taking them again.</summary>
internal static class ResitsEquivalentsIntent
{
    private const string Resit = "Resit options";

    // Words that stand before or after the name of a country, or are made from one; no list of countries is kept.
    private static readonly string[] Abroad = ["abroad", "overseas", "foreign", "country", "countries", "american", "international", "diploma"];
    private static readonly string[] NoCountry = ["home", "school", "college", "uni", "university", "scratch", "there", "here", "last", "years", "year", "my", "the", "a", "work", "uk", "britain", "gcse", "gcses", "btec"];
    private static readonly string[] OfQualifications = ["gcse", "gcses", "level", "levels", "grade", "grades", "qualification", "qualifications", "certificate", "certificates", "diploma", "degree", "exams", "exam", "waec", "baccalaureate", "bac", "matric"];

    private static readonly string[] Months = ["january", "may", "june", "july", "summer", "winter", "november", "person", "pencil", "time", "total"];

    internal static Intent Row { get; } = new()
    {
        Id = "resits_equivalents",
        Labels = [Resit],
        Rule = ask => ask.Message.Says("waec", "neco", "baccalaureate", "matric") || IsLeavingCert(ask.Message) ? 1.3
            : ask.Message.Mentions.Count == 1 && ask.Message.Says("grades", "grade") && !IsFromAbroad(ask.Message) ? -0.9 // of the job, whatever the exams are called
            : IsFromAbroad(ask.Message) ? 0.3 : 0,
        Policy = Decide,
    };

    private static Answer Decide(Ask ask)
    {
        var message = ask.Message;
        if (message.Text == Resit || message.Says("resit", "resits", "retake", "redo", "again", "retaking", "resitting")) return ResitsEquivalentsReplies.Again(ask);
        if (IsFromAbroad(message)) return ResitsEquivalentsReplies.FromAbroad(ask);
        var found = Records.Best(QualificationReplies.About(ask), Here(ask), fact => fact.Name, fact => $"{fact.Meaning} {fact.Group}");
        return found is { } best ? QualificationReplies.Fact(best.Record, QualificationReplies.About(ask)) : ResitsEquivalentsReplies.Ask;
    }

    // "My A levels are from Ghana": what follows "from" is a place that is none of the four nations.
    private static bool IsFromAbroad(Understood message)
    {
        if (IsLeavingCert(message)) return true;
        if (message.Nation is not null || !message.Words.Any(OfQualifications.Contains)) return false;
        if (message.Words is [.., "in", var place] && message.Says("did", "took", "sat", "passed", "finished") && message.Subjects.Count == 0 && message.SchoolYear is null
            && !NoCountry.Contains(place, StringComparer.Ordinal) && !Months.Contains(place, StringComparer.Ordinal) && !place.Any(char.IsAsciiDigit)) return true; // "i did my exams in nigeria"
        for (var i = 0; i + 1 < message.Words.Count; i++)
            if (message.Words[i] is "from" or "in" && !NoCountry.Contains(message.Words[i + 1], StringComparer.Ordinal) && message.Words[i] == "from") return true;
        return message.Says(Abroad) && !message.Says("access", "extended", "btec", "nvq") && !(message.Level is not null && message.Says("diploma"));
    }

    private static bool IsLeavingCert(Understood message) => message.Says("leaving") && message.Says("cert", "certificate");

    // A fact of another nation is told only to those who name it.
    private static IReadOnlyList<QualificationFact> Here(Ask ask) => [.. ask.Catalogue.Contents.Qualifications.Where(fact => Home(fact) is not { } nation || nation == ask.Nation || IsNamed(ask.Message, fact))];

    private static Nation? Home(QualificationFact fact) => (fact.Group, fact.Slug.Value) switch
    {
        ("scotland", _) or (_, "swap") => Nation.Scotland,
        ("wales", _) or (_, "gcse-wales") => Nation.Wales,
        (_, "gcse-ni") => Nation.NorthernIreland,
        _ => null,
    };

    // "National 5" and "Highers" name their nation by being said.
    private static bool IsNamed(Understood message, QualificationFact fact) => Home(fact) == Nation.Scotland && !fact.Slug.Value.StartsWith("gcse", StringComparison.Ordinal)
        && Tokens.Of(fact.Name, Spellings.None).Where(word => word.Length > 3 && word is not ("national" or "scottish" or "certificate" or "qualification" or "vocational"))
            .Append(fact.Slug.Value.Split('-')[0]).Any(word => message.Words.Any(said => Stems.Of(said) == Stems.Of(word)));
}
