using CareersCatalogue.Occupations;

namespace CareersBot.Intents;

/// <summary>A job that is held for some nations only: somebody in another is told so before anything else is said of it.</summary>
internal static class NotHere
{
    private const string Only = "I hold this job for ";

    /// <summary>The answer, with the nations of its job where the person's is none of them; any other answer as it is.</summary>
    internal static Answer Noted(Ask ask, Answer answer)
    {
        if (ask.Nation == Nation.England || answer.Entries.Count == 0 || answer.Entries[0] is not { Occupation: var job } first) return answer;
        if (first != ask.Occupation || job.Nations.Contains(ask.Nation) || ask.Memory.Said?.Contains(Only, StringComparison.Ordinal) == true) return answer;
        var line = job.GoodToKnow.FirstOrDefault(one => one.Contains("found in", StringComparison.Ordinal));
        var nations = Wording.Join([.. job.Nations.Select(nation => Nations.List.Of(nation).Label)]);
        return answer with
        {
            Text = $"{Only}{nations} only, not for {ask.NationName}.{(line is null ? "" : $" {line}")} {answer.Text}",
            Actions = [.. answer.Actions.Where(action => action is not ("How do I get in?" or "Apprenticeships" or "How long does it take?")).Prepend("Jobs like this").Distinct(StringComparer.Ordinal).Take(4)],
        };
    }
}
