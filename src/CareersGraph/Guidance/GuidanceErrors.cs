using CareersCatalogue.Guidance.Matching;
using CareersCatalogue.Routes;
using GraphQLEngine.Errors;

namespace CareersGraph.Guidance;

/// <summary>What a client can ask wrongly of comparing, matching and pathways, each message made in one place.</summary>
internal static class GuidanceErrors
{
    private const int LongestEcho = 80;

    internal static GraphQLException UnknownOccupations(string argument, IReadOnlyList<string> slugs) => Bad(
        $"\"{argument}\" names no occupation: {Quoted(slugs)}. Slugs are listed by \"occupations\" and \"search\"." + (argument == "from"
            ? " \"school\" is for somebody in no job yet." : ""));

    internal static GraphQLException Twice(string argument, string slug) =>
        Bad($"\"{argument}\" names {Quoted([slug])} a second time; name different occupations.");

    internal static GraphQLException Grade(int index, QualificationType type, string grade)
    {
        var name = QualificationTypes.List.Of(type).Label;
        var accepted = Grades.Accepted(type);
        return Bad($"\"profile.qualifications[{index}].grade\" is {Quoted([grade])}; " + (accepted.Length == 0
            ? $"\"{name}\" has no grades."
            : $"for \"{name}\" it must be {accepted}."));
    }

    internal static GraphQLException UnknownName(string field, string name, string list) =>
        Bad($"\"profile.{field}\" names {Quoted([name])}, which is not in \"{list}\". Use a slug or a name from there.");

    internal static GraphQLException OutOfRange(string field, int minimum, int maximum, int value) => new(GraphQLError.OverLimit(
        $"\"profile.{field}\" is {value}; it must be from {minimum} to {maximum}.", field, maximum, value));

    private static GraphQLException Bad(string message) => new(new GraphQLError(message) { Code = ErrorCodes.BadUserInput });

    private static string Quoted(IEnumerable<string> names) =>
        string.Join(", ", names.Select(name => $"\"{(name.Length > LongestEcho ? name[..LongestEcho] + "…" : name)}\""));
}
