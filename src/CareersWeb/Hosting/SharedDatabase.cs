using CareersData.Databases;

namespace CareersWeb.Hosting;

/// <summary>What is set otherwise where several hosts may share a database, unless somebody has set it.</summary>
internal static class SharedDatabase
{
    /// <summary>How often an open stream looks for turns that another host took; milliseconds.</summary>
    public const string StreamPoll = "Bot:Conversations:StreamPollMilliseconds";

    private const string UsualPoll = "1000";

    public static void Apply(IConfiguration configuration)
    {
        if (string.Equals(configuration["Database:Provider"], nameof(DatabaseProvider.PostgreSQL), StringComparison.OrdinalIgnoreCase))
            configuration[StreamPoll] ??= UsualPoll;
    }
}
