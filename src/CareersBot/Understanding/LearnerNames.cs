namespace CareersBot.Understanding;

/// <summary>Names of people who learn a job: a student nurse learns to be a nurse, whatever else people look for by that name.</summary>
internal static class LearnerNames
{
    /// <summary>Whether a name is that of somebody who learns a job with a name of its own.</summary>
    /// <param name="said">Plain words.</param>
    /// <param name="isName">Whether words are the name of a job.</param>
    internal static bool IsOne(string said, Func<string, bool> isName)
    {
        var words = said.Split(' ');
        if (words.Length < 2) return false;
        return (words[0] is "student" or "trainee" or "apprentice" && isName(string.Join(' ', words[1..])))
            || (words[^1] is "student" or "trainee" or "apprentice" or "training" && isName(string.Join(' ', words[..^1])));
    }
}
