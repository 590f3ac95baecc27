using System.ComponentModel.DataAnnotations;

namespace CareersData.Databases;

/// <summary>Which database holds releases, conversations and what people answered at events; the configuration section <c>Database</c>.</summary>
public sealed class DatabaseOptions
{
    /// <summary>The database; SQLite unless configured.</summary>
    [EnumDataType(typeof(DatabaseProvider))] public DatabaseProvider Provider { get; init; } = DatabaseProvider.Sqlite;

    /// <summary>How to reach it, as the provider writes it; not empty. The folder of a SQLite file is made when it is missing.</summary>
    [Required] public string ConnectionString { get; init; } = "Data Source=App_Data/careers.db";
}
