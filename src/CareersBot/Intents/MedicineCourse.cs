using System.Collections.Frozen;
using CareersBot.Understanding;
using CareersCatalogue.Wishes;

namespace CareersBot.Intents;

/// <summary>
/// "Medicine" as the course that makes doctors, as in "i got into medicine" or "do i need 7s for medicine"; what a patient takes is called the
/// same, so the words round it decide.
/// </summary>
internal static class MedicineCourse
{
    private const string Word = "medicine";

    // A course that the examples know well, in whose place it is read.
    private const string Known = "nursing";
    private const string Doctor = "doctor";

    private static readonly FrozenSet<string> Before = WordList.Of(
        "into study studying do doing studies read reading apply applying before after without with in at for of about like and or from is");
    private static readonly FrozenSet<string> Choosing = WordList.Of("into study studying applying apply before");

    private static readonly FrozenSet<string> OfSchool = WordList.Of(
        """
        grade grades gcse gcses alevel alevels level levels as ucat test tests aptitude interview interviews uni university unis degree course
        courses school college
        place offer offers predicted subjects subject chemistry biology maths triple year years career want wanna wanted get getting gap reapply
        points requirements foundation
        gateway realistic bother hard competitive apprenticeship become graduate job jobs doing long hard
        """);

    private static readonly FrozenSet<string> OfPatients = WordList.Of(
        """
        take took taking takes taken give gave cough cold pain headache fever sick ill rash prescription prescribed tablet tablets dose buy bought
        swallow drink spoon
        bottle throat infection allergy allergic asthma period stomach forgot expired chemist free pharmacy my
        """);

    /// <summary>The message with the doctor as its job, read as other courses are; null when it means no course.</summary>
    internal static Understood? Of(Ask ask)
    {
        var message = ask.Message;
        if (message.Mentions.Any(mention => mention.Length > 1 && !Choosing.Contains(message.Words[mention.Start]))
            || !IsCourse(message.Words, message.Text)) return null;
        if (ask.Read(Doctor).Occupation is not { } doctor) return null;
        var like = ask.Read(string.Join(' ', message.Words.Select(word => word == Word ? Known : word)));
        var at = like.Words.ToList().IndexOf(Known);
        if (at < 0 || like.Words.Count != message.Words.Count || !like.Mentions.Any(mention => mention.Start == at)) return null;
        return like with
        {
            Text = message.Text,
            Words = message.Words,
            Mentions = [.. like.Mentions.Select(mention => mention.Start == at ? mention with { Entry = doctor, Others = [], IsShared = false } : mention)],
        };
    }

    private static bool IsCourse(IReadOnlyList<string> words, string text)
    {
        var at = words.ToList().IndexOf(Word);
        if (at < 1 || words.Any(OfPatients.Contains) || (at + 1 < words.Count && words[at + 1] is "for" or "to")) return false;
        return Choosing.Contains(words[at - 1]) || (Before.Contains(words[at - 1]) && words.Any(word => OfSchool.Contains(word)))
            || (words.Any(word => word is "grades" or "ucat") && Before.Contains(words[at - 1])) || (words[at - 1] == "for" && text.Any(char.IsAsciiDigit));
    }
}
