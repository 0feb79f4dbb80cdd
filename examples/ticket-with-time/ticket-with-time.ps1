#Requires -Version 7.0
# Opens a ticket for a company, adds a note, charges half an hour to it, and shows what came of it.
#
#     pwsh ticket-with-time.ps1 COMPANY      (its identifier or its name)

$ErrorActionPreference = 'Stop'

# --- The API: this part is the same in both programs. ---

$PageSize = 100 # The server's default is 25, and 1000 the most.
$Attempts = 5

function Get-Setting($Name, $Default = '') {
    $value = [Environment]::GetEnvironmentVariable($Name)
    if (-not $value) { $value = $Default }
    if (-not $value) { throw "The environment variable $Name is not set." }
    $value
}

# The address of the API.
function Get-Base {
    $site = Get-Setting 'CONNECTWISE_SITE' 'api-na.myconnectwise.net'
    $address = if ($site.Contains('://')) { $site } else { "https://$site" }
    "$address/v4_6_release/apis/3.0"
}

# The headers of every call.
function Get-Headers {
    $user = "$(Get-Setting 'CONNECTWISE_COMPANY_ID')+$(Get-Setting 'CONNECTWISE_PUBLIC_KEY')"
    $credentials = "$($user):$(Get-Setting 'CONNECTWISE_PRIVATE_KEY')"
    @{
        Authorization = 'Basic ' + [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes($credentials))
        clientId      = Get-Setting 'CONNECTWISE_CLIENT_ID'
        Accept        = 'application/vnd.connectwise.com+json; version=2022.1'
    }
}

# Sends one request, again where that helps, and returns the JSON of the answer.
function Invoke-Call($Method, $Path, $Body = $null, $Query = @{}) {
    $pairs = foreach ($name in $Query.Keys) { "$name=$([uri]::EscapeDataString($Query[$name]))" }
    $request = @{
        Method                  = $Method
        Uri                     = (Get-Base) + $Path + $(if ($pairs) { '?' + ($pairs -join '&') })
        Headers                 = Get-Headers
        TimeoutSec              = 60
        SkipHttpErrorCheck      = $true
        StatusCodeVariable      = 'status'
        ResponseHeadersVariable = 'answerHeaders'
    }
    if ($null -ne $Body) {
        $request.ContentType = 'application/json'
        $request.Body = [Text.Encoding]::UTF8.GetBytes((ConvertTo-Json -InputObject $Body -Depth 10))
    }
    for ($attempt = 1; ; $attempt++) {
        try { $answer = Invoke-RestMethod @request }
        catch { throw "No answer from $(Get-Base): $($_.Exception.Message)" }
        if ($status -lt 300) { return $answer }
        if ($attempt -eq $Attempts -or -not (Test-Repeatable $Method $status)) {
            throw (Get-Refusal $Method $Path $status $answer)
        }
        Start-Sleep -Milliseconds (1000 * (Get-Wait "$($answerHeaders['Retry-After'])" $attempt))
    }
}

# Too many requests can always be sent again. After a server error a POST may have made its record all the same.
function Test-Repeatable($Method, $Status) {
    $Status -eq 429 -or ($Status -ge 500 -and $Status -ne 501 -and $Method -ne 'POST')
}

# As many seconds as the server says, else half a second that doubles, with some chance in it.
function Get-Wait($RetryAfter, $Attempt) {
    if ($RetryAfter -match '^\d+$') { return [int]$RetryAfter }
    [Math]::Min(30, 0.5 * [Math]::Pow(2, $Attempt - 1)) * (Get-Random -Minimum 0.8 -Maximum 1.2)
}

# The refusal in one sentence, with every broken rule that the answer lists.
function Get-Refusal($Method, $Path, $Status, $Answer) {
    if ($Answer.message) { $said = $Answer.message }
    elseif ($Answer.code) { $said = $Answer.code }
    else { $said = 'the answer is not of the API; check the site and the credentials' }
    $rules = @(foreach ($each in $Answer.errors) { "$($each.field): $($each.message)" })
    $listed = if ($rules) { " ($($rules -join '; '))" } else { '' }
    "$Method $Path was refused with $($Status): $said$listed"
}

# Every record of a list, page by page. An order keeps records from moving between pages.
function Get-All($Path, $Query = @{}) {
    $asked = @{ orderBy = 'id asc'; pageSize = $PageSize }
    foreach ($name in $Query.Keys) { $asked[$name] = $Query[$name] }
    for ($asked.page = 1; ; $asked.page++) {
        $got = @(Invoke-Call 'GET' $Path -Query $asked)
        $got
        if ($got.Count -lt $PageSize) { return }
    }
}

# The first record of a list; nothing where it is empty.
function Get-First($Path, $Query = @{}) {
    $asked = @{ orderBy = 'id asc'; pageSize = 1 }
    foreach ($name in $Query.Keys) { $asked[$name] = $Query[$name] }
    Invoke-Call 'GET' $Path -Query $asked
}

# A text as conditions take it.
function Get-Quoted($Text) {
    '"' + $Text.Replace('\', '\\').Replace('"', '\"') + '"'
}

# --- The program. ---

function Invoke-Program($Name) {
    $info = Invoke-Call 'GET' '/system/info'
    Write-Host "Connected to version $($info.version)."

    $named = "identifier=$(Get-Quoted $Name) or name=$(Get-Quoted $Name)"
    $company = Get-First '/company/companies' @{ conditions = $named }
    if (-not $company) { throw "There is no company $($Name)." }
    Write-Host "Company $($company.id): $($company.name)"

    # Ask for what you need: the right records, and of these the right fields.
    $tickets = @(Get-All '/service/tickets' @{
        conditions = "company/id=$($company.id) and closedFlag=false"
        fields     = 'id,summary,status/name'
    })
    Write-Host "Open tickets of the company: $($tickets.Count)"
    foreach ($each in $tickets | Select-Object -First 5) {
        Write-Host "  #$($each.id) $($each.summary) - $($each.status.name)"
    }

    $fields = 'id,identifier,firstName,lastName'
    $members = @(Get-All '/system/members' @{ conditions = 'inactiveFlag=false'; fields = $fields })
    Write-Host "Active members: $($members.Count)"
    foreach ($each in $members | Select-Object -First 5) {
        Write-Host "  $($each.identifier): $($each.firstName) $($each.lastName)"
    }

    $board = Get-First '/service/boards' @{ conditions = 'inactiveFlag=false and projectFlag=false' }
    if (-not $board) { throw 'There is no service board that these credentials may see.' }
    $ticket = Invoke-Call 'POST' '/service/tickets' @{
        summary            = 'Printer prints blank pages'
        recordType         = 'ServiceTicket'
        company            = @{ id = $company.id }
        board              = @{ id = $board.id }
        initialDescription = 'Since this morning, on every floor.'
    }
    Write-Host "Made ticket #$($ticket.id) on $($ticket.board.name) - $($ticket.status.name)"

    $note = Invoke-Call 'POST' "/service/tickets/$($ticket.id)/notes" @{
        text                 = 'The toner is at its end. A new one is on its way.'
        internalAnalysisFlag = $true
    }
    Write-Host "Added internal note $($note.id)"

    # Who enters the time is who calls, and work role and work type are the member's, unless the body says otherwise.
    $end = [DateTime]::UtcNow
    $entry = Invoke-Call 'POST' '/time/entries' @{
        chargeToType = 'ServiceTicket'
        chargeToId   = $ticket.id
        timeStart    = Get-Timestamp $end.AddMinutes(-30)
        timeEnd      = Get-Timestamp $end
        notes        = 'Looked at the printer.'
    }
    Write-Host "Added time entry $($entry.id): $($entry.actualHours) hours by $($entry.member.name)"

    $ticket = Invoke-Call 'GET' "/service/tickets/$($ticket.id)"
    $notes = @(Get-All "/service/tickets/$($ticket.id)/notes")
    Write-Host "Ticket #$($ticket.id) now has $($notes.Count) notes and $($ticket.actualHours) hours."
}

# As the API takes it: UTC, in whole seconds.
function Get-Timestamp($Time) {
    $Time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", [Globalization.CultureInfo]::InvariantCulture)
}

try {
    if ($args.Count -ne 1) { throw 'Name a company: pwsh ticket-with-time.ps1 COMPANY' }
    Invoke-Program $args[0]
}
catch {
    [Console]::Error.WriteLine("Error: $($_.Exception.Message)")
    exit 1
}
