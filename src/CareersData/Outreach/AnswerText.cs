namespace CareersData.Outreach;

/// <summary>Answers as the database keeps them: <c>question=answer,answer;question=answer</c>. Keys have none of these signs.</summary>
internal static class AnswerText
{
    internal static string Write(IReadOnlyDictionary<string, IReadOnlyList<string>> answers) =>
        string.Join(';', answers.Select(answer => $"{answer.Key}={string.Join(',', answer.Value)}"));

    internal static IReadOnlyDictionary<string, IReadOnlyList<string>> Read(string text) => text.Split(';')
        .Select(part => part.Split('=')).ToDictionary(part => part[0], IReadOnlyList<string> (part) => part[1].Split(','), StringComparer.Ordinal);
}
