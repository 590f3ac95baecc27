namespace CareersBot.Intents.GradeWorry;

/// <summary>Whether somebody has left school, so that no teacher is there to be asked.</summary>
internal static class Leaving
{
    private const int Grown = 19;

    /// <summary>True for who says so, or tells an age beyond school.</summary>
    internal static bool IsLeft(Ask ask) => ask.Memory.Grades?.Stage == GradeWorryQuestions.Left || ask.Message.Age >= Grown
        || (ask.Message.Says("left") && ask.Message.Says("school", "college", "education")) || (ask.Message.Says("ago") && ask.Message.Says("years", "ages"));
}
