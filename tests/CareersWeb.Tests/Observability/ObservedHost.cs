using System.Text;
using BotProtocol.Turns;
using CareersWeb.Observability;
using CareersWeb.Tests.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace CareersWeb.Tests.Observability;

/// <summary>The whole program with a key for its metrics, without limits, and with everything that it would write to its log.</summary>
public sealed class ObservedHost : IDisposable
{
    public const string MetricsKey = "a-key-of-the-tests";

    private readonly string _folder = Directory.CreateTempSubdirectory("careers-").FullName;
    private readonly WebApplicationFactory<Program> _factory;
    private readonly Lines _lines = new();

    public ObservedHost()
    {
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
        {
            builder.UseSetting("Database:ConnectionString", $"Data Source={Path.Combine(_folder, "careers.db")}");
            builder.UseSetting("Catalogue:DataPath", RealData.Folder());
            builder.UseSetting("Observability:MetricsKey", MetricsKey);
            builder.UseSetting("RateLimits:Enabled", "false");
            builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(_lines));
        });
        Client = _factory.CreateClient();
        _factory.Services.GetRequiredService<IBot>(); // it has learnt its words before the first question
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _factory.Services;

    /// <summary>The log so far, as the program writes it where no person reads along.</summary>
    public string Log => _lines.ToString();

    /// <summary>The same program over the same database with other settings; to be disposed.</summary>
    public WebApplicationFactory<Program> With(params IEnumerable<(string Key, string Value)> settings) => _factory.WithWebHostBuilder(builder =>
    {
        foreach (var (key, value) in settings) builder.UseSetting(key, value);
    });

    public void Dispose()
    {
        Client.Dispose();
        _factory.Dispose();
        _lines.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private sealed class Lines : ILoggerProvider
    {
        private readonly JsonLines _formatter = new(TimeProvider.System);
        private readonly StringBuilder _text = new();

        public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

        public override string ToString()
        {
            lock (_text) return _text.ToString();
        }

        public void Dispose()
        {
        }

        private void Write<TState>(in LogEntry<TState> entry)
        {
            using var line = new StringWriter();
            _formatter.Write(entry, null, line);
            lock (_text) _text.Append(line);
        }

        private sealed class Logger(Lines lines, string category) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
                lines.Write(new LogEntry<TState>(logLevel, category, eventId, state, exception, formatter));
        }
    }
}
